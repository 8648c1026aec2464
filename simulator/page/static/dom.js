// Small pieces for building the page: elements, icons, keyed lists. Never innerHTML.

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = {
  attach:
    "M20 11.5 12.2 19a5 5 0 0 1-7-7.1l8-7.8a3.4 3.4 0 0 1 4.800 4.800l-8 7.700a1.700 1.700 0 0 1-2.400-2.400l7.200-6.900",
  back: "M15 5l-7 7 7 7",
  ban: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.700 5.700l12.600 12.600",
  bars: "M5 20v-6M12 20V5M19 20v-9",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l1.500 2h-15ZM10 21h4",
  calendar:
    "M5 6h14a1.500 1.500 0 0 1 1.500 1.500v11A1.500 1.500 0 0 1 19 20H5a1.500 1.500 0 0 1-1.500-1.500v-11A1.500 1.500 0 0 1 5 6ZM3.500 10.500h17M8 3.500V8M16 3.500V8",
  check: "M4.500 12.500l5 5 10-11",
  checks: "M2 13l4.500 4.500L15 8M11 16.500l1.200 1L22 8",
  clock: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M12 7.500V12l3.200 2.200",
  close: "M6 6l12 12M18 6 6 18",
  cross: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M9 9l6 6M15 9l-6 6",
  dots: "M12 5v.01M12 12v.01M12 19v.01",
  down: "M6 9.500l6 6 6-6",
  download: "M12 4v11M7 10.500l5 5 5-5M5 20h14",
  eye: "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12M12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600",
  file: "M7 3.500h6.500L19 9v10a1.500 1.500 0 0 1-1.500 1.500h-10A1.500 1.500 0 0 1 6 19V5a1.500 1.500 0 0 1 1-1.500M13 3.800V9.500h5.700",
  group:
    "M9 11.500a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600M3 19c0-3.200 2.600-5 6-5s6 1.800 6 5M16 5.300a3 3 0 0 1 0 5.800M17.500 14.200c2.200.5 3.500 2.200 3.500 4.800",
  info: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M12 11v5.500M12 7.700v.01",
  link: "M8 16 16.500 7.500M9.500 7h7.500v7.500",
  menu: "M4 7h16M4 12h16M4 17h10",
  person:
    "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.500 20.500c0-3.800 3.200-6 7.500-6s7.500 2.200 7.500 6",
  photo:
    "M5 5h14a1.500 1.500 0 0 1 1.500 1.500v11A1.500 1.500 0 0 1 19 19H5a1.500 1.500 0 0 1-1.500-1.500v-11A1.500 1.500 0 0 1 5 5ZM4 17l5-5 4 4 3-3 4 4M15.500 9.200v.01",
  pin: "M9 4h6l-.8 5.500 3.300 3.500v1.500h-11V13l3.300-3.500ZM12 14.500V20",
  play: "M7 5l11 7-11 7Z",
  reply: "M9.500 6 4 11.500 9.500 17M4.500 11.500H14a6 6 0 0 1 6 6v1",
  send: "M4 12 20.500 4.500 15 20l-3.500-6.500ZM11.500 13.500l9-9",
  skip: "M5 6l8 6-8 6ZM17.500 6v12",
  warn: "M12 4 21 19.500H3ZM12 10v4.500M12 17v.01",
};

/** An element with properties, listeners (`onClick`) and children; strings become text nodes. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === "class") element.className = value;
    else if (name === "style") Object.assign(element.style, value);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** An inline icon, hidden from screen readers: the words beside it, or a label, say what it means. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name] ?? SHAPES.info);
  svg.append(path);
  return svg;
}

/** Initials in a circle whose colour belongs to the id. */
export function avatar(id, name) {
  const initials = name
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
    .map((word) => [...word][0]);
  const letters = [initials[0], initials.length > 1 ? initials[1] : ""].join("").toUpperCase();
  return h("span", { class: `avatar ${hue(id)}`, "aria-hidden": "true" }, letters || "?");
}

export const hue = (id) => `hue-${Math.abs(Number(id)) % 8}`;

/**
 * Make `parent` show `items` ({key, sign, build}) in order, building only what is new or whose sign
 * changed, so that pictures do not flicker, open things stay open and the keyboard's focus stays.
 */
export function reconcile(parent, items) {
  const before = parent.shownItems ?? new Map();
  const after = new Map();
  let place = parent.firstChild;
  for (const { key, sign, build } of items) {
    const old = before.get(key);
    const same = old && old.sign === sign;
    const node = same ? old.node : build();
    if (old && !same) {
      if (old.node === place) place = place.nextSibling;
      swap(old.node, node);
    }
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
    after.set(key, { sign, node });
  }
  for (const [key, { node }] of before) if (!after.has(key)) node.remove();
  parent.shownItems = after;
  return { before, after };
}

function swap(old, node) {
  const focus = old.contains(document.activeElement)
    ? document.activeElement.dataset.focus
    : undefined;
  old.replaceWith(node);
  if (focus === undefined) return;
  const again = [node, ...node.querySelectorAll("[data-focus]")].find(
    (one) => one.dataset.focus === focus,
  );
  again?.focus({ preventScroll: true });
}
