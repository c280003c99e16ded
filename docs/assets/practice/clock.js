// A quiet clock: digits that change, and nothing that moves. Where motion is not wanted, they change every ten seconds only.

/** Seconds as a clock shows them. */
export const shownAs = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** Let `button` start and stop a clock that shows in `face`. Gives a function that sets it back to zero. */
export function clock(button, face) {
  const step = matchMedia("(prefers-reduced-motion: reduce)").matches ? 10 : 1;
  let [before, since, timer] = [0, 0, 0];
  const elapsed = () => before + (timer && (performance.now() - since) / 1000);

  function stop() {
    before = elapsed();
    clearInterval(timer);
    timer = 0;
    face.textContent = shownAs(before);
    button.textContent = before ? "Go on" : "Start the clock";
  }

  button.addEventListener("click", () => {
    if (timer) return stop();
    since = performance.now();
    timer = setInterval(() => (face.textContent = shownAs(Math.floor(elapsed() / step) * step)), 250);
    button.textContent = "Stop the clock";
  });
  return { stop, reset: () => (stop(), (before = 0), stop()) };
}
