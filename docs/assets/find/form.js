// The form that the Find page and the Practice page choose with.

import { CHOICES } from "./filters.js";

/** Offer the topics of the chosen kind only; a topic of another kind would leave nothing. */
export function offerTopics(form) {
  const { category, topic } = form.elements;
  const kind = category.value && category.selectedOptions[0].label;
  for (const group of topic.querySelectorAll("optgroup")) group.hidden = group.disabled = Boolean(kind) && group.label !== kind;
  if (topic.selectedOptions[0]?.closest("optgroup")?.disabled) topic.value = "";
}

/** Put what is chosen into the form; what this form does not ask for is left out. */
export function fill(form, chosen) {
  for (const name of CHOICES.filter((one) => form.elements[one])) {
    const field = form.elements[name];
    if (field.type === "checkbox") field.checked = Boolean(chosen[name]);
    else field.value = chosen[name] ?? "";
  }
}
