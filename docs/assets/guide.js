// What every page runs: each import is one small thing that the page also reads without.
import "./copy-code.js";
import "./marks.js";
import "./permalink.js";
import "./search-button.js";
import "./search-box.js";
import "./tables.js";
