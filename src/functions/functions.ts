import "./targets";
import "./customers";
import "./control";
