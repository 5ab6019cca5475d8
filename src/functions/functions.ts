import "./targets/SEASONINDEX";
import "./targets/SPLITMONTHS";
import "./targets/SPLITTARGET";
import "./targets/SPLITWEEKS";
import "./customers/HEALTHBAND";
import "./customers/HEALTHSCORE";
import "./control/PACE";
import "./control/TRAFFICLIGHT";
