import { outcomeOf } from "./outcome-of.js";
import { catchWhatIsLeft, print } from "./print.js";

catchWhatIsLeft();
print(await outcomeOf(process.argv.slice(2)));
