// A link to a question shows its answer, as a reader who follows a link expects.

/** Open the answer of the question that the address names. */
function openAnswer() {
  const heading = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const answer = heading && heading.closest("article.question")?.querySelector("details.answer");
  if (answer) answer.open = true;
}

addEventListener("hashchange", openAnswer);
openAnswer();
