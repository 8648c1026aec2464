// The page's own words in the chosen language, and dates as that language writes them.

const KEPT = "simulator.language";
// Most browsers know no Javanese, and none Madurese: Indonesian dates are the nearest.
const LOCALES = { id: "id-ID", en: "en-GB", jv: ["jv-ID", "id-ID"], mad: "id-ID" };

let texts = {};
let zone = { name: "UTC", short: "UTC" };
let chosen = localStorage.getItem(KEPT) ?? "id";

/** Take the words and the time zone that the server sent. */
export function learn(state) {
  texts = state.texts;
  zone = state.zone;
  if (!(chosen in texts)) chosen = Object.keys(texts)[0];
  document.documentElement.lang = chosen;
}

export const language = () => chosen;
export const languages = () => Object.keys(texts);

export function choose(code) {
  chosen = code;
  localStorage.setItem(KEPT, code);
  document.documentElement.lang = code;
}

/** The text of `key`, its {places} filled with `facts`. */
export function t(key, facts = {}) {
  const text = texts[chosen]?.[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
}

/** One of several translations: the chosen language, else any. */
export function said(translations) {
  if (!translations) return "";
  return translations[chosen] ?? Object.values(translations)[0] ?? "";
}

const format = (ms, options) =>
  new Intl.DateTimeFormat(LOCALES[chosen] ?? chosen, { timeZone: zone.name, ...options }).format(
    new Date(ms),
  );

export const hour = (ms) => format(ms, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const fullDay = (ms) =>
  format(ms, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const plainDay = (ms) => format(ms, { weekday: "long", day: "numeric", month: "long" });
export const shortDay = (ms) => format(ms, { day: "numeric", month: "short" });
export const dayKey = (ms) => format(ms, { year: "numeric", month: "2-digit", day: "2-digit" });
export const zoneShort = () => zone.short;

/** When a message came, as short as a list of chats needs it. */
export function when(ms, now) {
  return dayKey(ms) === dayKey(now) ? hour(ms) : shortDay(ms);
}

export function size(bytes) {
  const number = (value) =>
    new Intl.NumberFormat(LOCALES[chosen] ?? chosen, { maximumFractionDigits: 1 }).format(value);
  if (bytes < 1024) return `${number(bytes)} B`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024)} KB`;
  return `${number(bytes / 1024 / 1024)} MB`;
}
