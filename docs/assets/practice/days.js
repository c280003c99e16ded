// Calendar days as text, "2026-11-27": they sort as text, and mean the same in every time zone. Pure functions.

const LENGTH = 24 * 60 * 60 * 1000;

/** The day it is where the reader is. */
export function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a value is a day of the calendar. */
export function isDay(value) {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)) && plus(value, 0) === value;
}

/** The day so many days later. */
export const plus = (day, days) => asDay(new Date(Date.parse(day) + days * LENGTH));

/** The day of a moment that stands for a day, at midnight in Greenwich. */
export const asDay = (moment) => moment.toISOString().slice(0, 10);

/** How many days it is from one day to another. */
export const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / LENGTH);

/** A day as one says it: `today`, `tomorrow`, `on Friday`, `on 4 December`. */
export function said(day, today) {
  const days = between(today, day);
  if (days === 0 || days === 1) return days ? "tomorrow" : "today";
  const written = (form) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...form }).format(Date.parse(day));
  if (days > 1 && days < 7) return `on ${written({ weekday: "long" })}`;
  return `on ${written({ day: "numeric", month: "long", ...(day.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" }) })}`;
}
