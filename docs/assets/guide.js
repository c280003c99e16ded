// What every page runs: each import is one small thing that the page also reads without.
import "./open-answer.js";
import "./permalink.js";
import "./search-button.js";
