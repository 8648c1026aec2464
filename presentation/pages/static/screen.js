// Turns the slides of /layar by itself; without it the page is a plain one, slide below slide.
"use strict";

const SECONDS = 14;
const slides = [...document.querySelectorAll("main > section")];
const button = document.querySelector("button");
let shown = 0;
let paused = false;
let begun = Date.now();

function show(number) {
  shown = (number + slides.length) % slides.length;
  slides.forEach((slide, place) => { slide.hidden = place !== shown; });
  begun = Date.now();
}

function pause() {
  paused = !paused;
  button.setAttribute("aria-pressed", String(paused));
  button.textContent = paused ? button.dataset.go : button.dataset.pause;
  begun = Date.now();
}

async function refresh() {
  // After each round the newest figures, if they can be had: a screen never shows an error.
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (answer.ok) location.reload();
  } catch { /* the last figures stay */ }
}

setInterval(() => {
  if (paused || Date.now() - begun < SECONDS * 1000) return;
  if (shown === slides.length - 1) refresh();
  show(shown + 1);
}, 500);

addEventListener("keydown", (key) => {
  if (key.target === button && (key.key === " " || key.key === "Enter")) return;
  if (key.key === " " || key.key === "p") { key.preventDefault(); pause(); }
  if (key.key === "ArrowRight" || key.key === "PageDown") show(shown + 1);
  if (key.key === "ArrowLeft" || key.key === "PageUp") show(shown - 1);
});

button.addEventListener("click", pause);
button.hidden = false;
document.documentElement.classList.add("turns");
show(0);
