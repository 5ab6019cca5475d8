import { Layer } from "@univerjs/engine-render";

const ask = Layer.prototype.makeDirtyWithDebounce;

// A batch of changes asks thousands of times to be drawn, and Univer opens a channel for each: those that wait already wait on.
Layer.prototype.makeDirtyWithDebounce = function (this: Layer, state = true) {
  if (!(state && this["_debounceDirtyFunc"])) ask.call(this, state);
};
