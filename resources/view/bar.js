// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The yellow bar in the view. The console wraps this file in a function, puts `const initial = {...}` before it and
// registers it for every new document, in the isolated world "understudy": the page cannot see any of its names.
//
// The bar is a popover inside a closed shadow root. Popovers live in the top layer, which no style of <html> or <body>
// reaches; and as the popover itself is inside the closed root, the page holds nothing but the host, and that draws
// nothing.
// room.js, in the same world, moves the page out from under it.

let stoppedAt = -Infinity;
let touchedAt = -Infinity;

if (window.top !== window) {
  // What is pressed goes to the frame with the focus, so that has to be heard there too. All else is the top's.
  addEventListener("keydown", (event) => isStopKey(event) && stop(event), true);
  listenForTouches();
  return;
}
if (globalThis.understudyBar?.page === document) return;

const page = document;
const barHeight = 44;
const yellow = "rgb(250, 204, 21)";
// The host draws nothing. What it hands down, "all: initial" on the bar resets; what it could still do is set here.
const hostLook = "display: contents !important; zoom: 1 !important; interactivity: auto !important; " +
  "transition: none !important;";
const patience = 0.8; // seconds that the bar may have been hidden of late
const leak = 0.1; // seconds of these forgiven with each second in which it is visible
const look = `
  .bar { all: initial; position: fixed; inset: 0 0 auto; box-sizing: border-box; height: ${barHeight}px; display: flex;
    align-items: center; gap: 10px; padding-block: 0; padding-inline: 12px 8px; background: #facc15; color: #000; cursor: default;
    font: 400 14px/20px system-ui, sans-serif; direction: ltr; unicode-bidi: isolate; white-space: nowrap;
    user-select: none; forced-color-adjust: none; color-scheme: only light; box-shadow: 0 1px 0 rgb(0 0 0 / 0.28); }
  .bar.mirrored { direction: rtl; }
  .bar[data-tone=dark] { box-shadow: 0 1px 0 rgb(0 0 0 / 0.7); }
  .bar * { box-sizing: border-box; }
  svg { flex: none; width: 20px; height: 20px; fill: none; stroke: #000; stroke-width: 1.75; stroke-linecap: round; }
  .text { display: flex; align-items: center; gap: 10px; flex: 1 1 0; min-width: 0; overflow: hidden; }
  .label { flex: none; font-weight: 700; }
  .name { flex: 0 1000 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
  .name:empty, .note:empty, .time:empty { display: none; }
  .note { flex: none; max-width: 260px; overflow: hidden; text-overflow: ellipsis; padding: 0 9px; border-radius: 11px;
    font-size: 12px; line-height: 22px; background: rgb(0 0 0 / 0.1); }
  .note.notice { flex: 0 3 auto; min-width: 72px; max-width: none; background: #000; color: #fff; }
  .time { flex: none; font-weight: 700; font-variant-numeric: tabular-nums; }
  button { flex: none; max-width: 40%; height: 32px; padding: 0 16px; border: 0; border-radius: 6px; background: #000;
    color: #fff; font: 700 14px/20px system-ui, sans-serif; cursor: pointer; overflow: hidden;
    text-overflow: ellipsis; }
  button:hover { background: #333; }
  button:active { background: #b91c1c; animation: pressed 1ms; }
  button:focus-visible { outline: 2px solid #000; outline-offset: 2px; }
  .glass { position: absolute; inset: 0; pointer-events: none; }
  .allowed .glass { border: 3px solid #b91c1c; }
  .fit1 .less, .fit2 .name, .fit4 .time, .fit5 .note { display: none; }
  .fit3, .fit3 .text { gap: 6px; }
  .fit3 .label { flex: 0 1 auto; min-width: 50%; max-height: 40px; overflow: hidden; white-space: normal;
    overflow-wrap: anywhere; font-size: 12px; line-height: 15px; }
  .fit4 .label { font-size: 10.5px; line-height: 13px; }
  .fit3 button { padding: 0 12px; }
  @media (prefers-reduced-motion: no-preference) {
    .waiting { background-image: linear-gradient(135deg, #f1bf0e 25%, #facc15 0 50%, #f1bf0e 0 75%, #facc15 0);
      background-size: 48px 48px; animation: stripe 1.2s linear infinite; }
  }
  @keyframes stripe { to { background-position-x: 48px; } }
  @keyframes pressed { to { outline-color: #000; } }
  .veil { all: initial; position: fixed; inset: 0; display: flex; align-items: center;
    justify-content: center; background: #f8fafc; color: #0f172a; font: 400 16px/24px system-ui, sans-serif;
    cursor: default; user-select: none; forced-color-adjust: none; }
  .veil:not(:popover-open) { display: none; }
  @media (prefers-color-scheme: dark) { .veil { background: #0f172a; color: #e2e8f0; } }
  @media print { .bar { display: none; } .veil { position: absolute; } }`;

const host = make("div");
const shadow = host.attachShadow({ mode: "closed" });
const label = make("span", "label");
const name = make("span", "name");
const note = make("span", "note");
const time = make("span", "time");
const button = make("button");
const text = make("div", "text", label, name, note);
// Lies over the whole bar and is what the IntersectionObserver watches: whatever is painted above it covers the bar.
const glass = make("div", "glass");
const bar = make("div", "bar", icon(), text, time, button, glass);
// Over the whole page, below the bar, while nobody is there to look at it.
const veil = make("div", "veil");
const modals = new Set(); // modal dialogs, the last opened last
let hostStyle = "";
let state = {};
let classes = "";
let fitted = ""; // the texts and the width for which fit() has chosen
let scale = 1; // size of one of the bar's pixels in CSS pixels of the page
let covered = false; // what the IntersectionObserver saw last
let seen = false; // whether it has seen the bar since it was last raised
let hiddenFor = 0; // seconds, leaking away while the bar is visible
let settledAt = performance.now();
let trouble = ""; // why the bar was last found hidden
let repairs = 0; // made for mutations since the last tick: a page that undoes each at once must not hang itself
let timer = 0;
let tickedAt = 0;
let framedAt = performance.now(); // when the last animation frame began
let isPainted = false; // whether there has been one

const mutations = new MutationObserver(onMutations);
const sight = new IntersectionObserver(onSight, { trackVisibility: true, delay: 100, threshold: [0, 1] });

build();
show(initial);
tick();
globalThis.understudyBar = { page, show, check, zoom: browserZoom };

// Building

function make(tag, className = "", ...children) {
  const element = document.createElementNS("http://www.w3.org/1999/xhtml", tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function icon() {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.ariaHidden = "true";
  path.setAttribute("d", "M10 10a3.25 3.25 0 1 0 0-6.5a3.25 3.25 0 0 0 0 6.5zM3.5 17a6.5 5 0 0 1 13 0");
  svg.append(path);
  return svg;
}

function build() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  host.style.cssText = hostLook;
  hostStyle = host.style.cssText; // without what this browser does not know
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(veil, bar);
  veil.popover = bar.popover = "manual";
  bar.role = "region";
  text.role = "status";
  time.role = "timer"; // its changes are not announced
  for (const element of [label, name, note, button, veil]) element.dir = "auto";
  button.type = "button";
  sight.observe(glass);
}

// Texts

function show(next) {
  const veiled = Boolean(state.veil) !== Boolean(next.veil);
  state = next;
  const extra = state.notice || state.note;
  setText(label, state.label);
  setText(name, state.name);
  setText(note, extra);
  setText(time, state.timeLeft);
  setText(button, state.stop || "Stop");
  note.className = state.notice ? "note notice" : "note less";
  name.className = state.notice ? "name less" : "name";
  classes = `bar${state.waiting ? " waiting" : ""}${state.changesAllowed ? " allowed" : ""}` +
    (state.rightToLeft ? " mirrored" : "");
  bar.dataset.tone = state.tone || "light";
  bar.ariaLabel = state.label || "";
  text.title = [state.label, state.name, extra].filter(Boolean).join(" \u00b7 ");
  fit();
  if (state.veil) setText(veil, state.veil);
  if (!veiled) return;
  if (state.veil && isFrame(page.activeElement)) page.activeElement.blur(); // what is typed comes here again
  raise();
}

// Writes only what changed, so that screen readers do not announce the bar each second.
function setText(element, value) {
  const wanted = String(value ?? "");
  if (element.textContent !== wanted) element.textContent = wanted;
}

// Takes away what matters least until the rest has room: note, name; then the label goes on two lines and on three, the
// time leaves and at last the notice.
function fit() {
  const wanted = [classes, bar.clientWidth, text.title, button.textContent, time.textContent.length].join("\n");
  if (fitted === wanted || !bar.isConnected) return;
  fitted = wanted;
  const levels = ["", " fit1", " fit2", " fit3", " fit4", " fit5"];
  levels.some((_, level) => {
    bar.className = classes + levels.slice(0, level + 1).join("");
    return isFitting(level);
  });
}

function isFitting(level) {
  const isCut = (element, least) => element.clientWidth < Math.min(element.scrollWidth, least);
  return !isCut(text, Infinity) && !isCut(name, 56) && !isCut(note, level < 2 ? Infinity : 0) &&
    label.scrollHeight <= label.clientHeight + 1;
}

// Stop

function isStopKey(event) {
  const isLatin = /^[a-z]$/i.test(event.key);
  const isS = isLatin ? event.key.toLowerCase() === "s" : event.code === "KeyS";
  return isS && event.ctrlKey && event.shiftKey && !event.altKey && !event.metaKey;
}

function stop(event) {
  if (!event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (performance.now() - stoppedAt < 1000) return; // one press makes several events
  stoppedAt = performance.now();
  globalThis.understudyStop?.("stop");
}

function onKey(event) {
  const presses = shadow.activeElement === button && (event.key === "Enter" || event.key === " ");
  if (isStopKey(event) || presses) return stop(event);
  swallow(event);
}

// What nobody sees, nobody types into.
function swallow(event) {
  if (!state.veil) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

// Once in a while the console hears that somebody is there.
function onTouch(event) {
  if (!event.isTrusted || performance.now() - touchedAt < 20000) return;
  touchedAt = performance.now();
  globalThis.understudyStop?.("touched");
}

function listenForTouches() {
  for (const type of ["keydown", "pointerdown", "pointermove", "wheel"])
    addEventListener(type, onTouch, { capture: true, passive: true });
}

// Takes a press by its place: while an element that cannot hold the bar is in full screen, or a modal dialog is open in
// somebody's closed shadow root, the bar is inert and the press goes to what lies beneath it.
function onPress(event) {
  const box = button.getBoundingClientRect();
  const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top &&
    event.clientY <= box.bottom;
  if (isInside && event.button === 0) stop(event);
  else swallow(event);
}

// Judging

function judge() {
  if (!host.isConnected) return "removed";
  // Chromium paints no HTML document without a body: what is on the screen then is older than what we see here.
  if (!page.body && page.documentElement.localName === "html") return isLoading() ? "" : "not painted";
  if (isUnpainted()) return "not painted";
  if (page.activeViewTransition && performance.now() - framedAt > 1000) return "frozen";
  if (!bar.matches(":popover-open")) return "closed";
  const box = bar.getBoundingClientRect();
  const view = visualViewport;
  if (box.height < 1 || box.width < 1) return "hidden";
  const off = [box.left - view.offsetLeft, box.top - view.offsetTop, box.width - view.width,
    box.height - barHeight * scale];
  if (off.some((by) => Math.abs(by) > 1.5)) return "moved";
  if (view.width < 160 * scale || view.height < box.height) return "window too small";
  const style = getComputedStyle(bar);
  if (style.visibility !== "visible" || style.opacity !== "1" || style.filter !== "none") return "hidden";
  if (style.backgroundColor !== yellow || style.color !== "rgb(0, 0, 0)") return "recoloured";
  if (isHit(box)) return "";
  return seen && !covered ? "inert" : "covered";
}

// Whether a pointer meets the bar everywhere, and Stop where it is.
function isHit(box) {
  const root = host.getRootNode();
  for (const down of [0.06, 0.5, 0.94]) {
    for (let across = 0.004; across < 1; across += 0.124) {
      const x = box.left + box.width * across;
      if (root.elementFromPoint(x, box.top + box.height * down) !== host) return false;
    }
  }
  return shadow.elementFromPoint(...middle(button)) === button;
}

function middle(element) {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

// Whether onPress() would hear of a press on an inert Stop: what is pressed in a frame, the frame keeps.
function isPressable() {
  return !isFrame(page.elementFromPoint(...middle(button)));
}

function isFrame(element) {
  return /^(iframe|frame|fencedframe|embed|object)$/.test(element?.localName);
}

// Keeps the account of how long the bar has been hidden of late. A page that hides it in turns, or between the checks,
// runs it up all the same.
function settle(found) {
  const now = performance.now();
  const passed = Math.min((now - settledAt) / 1000, 1);
  settledAt = now;
  const isHidden = covered || (found && found !== "inert");
  if (isHidden) trouble = found || "covered";
  hiddenFor = Math.max(0, Math.min(3, hiddenFor + (isHidden ? passed : -leak * passed)));
}

// What the console asks: "" or why the bar is not to be trusted.
function check() {
  const found = judge();
  settle(found);
  if (found || covered) repair();
  // A page can clear every timer of its window, ours included.
  if (performance.now() - tickedAt > 900) tick();
  let left = found && judge();
  if (left === "inert" && isPressable()) left = "";
  return left || (hiddenFor > patience ? trouble : "");
}

// Called by the browser after it has laid out and painted, at most each 100 ms: it sees what the user sees, also
// coverings that let presses through, and those that are there for the painting alone.
function onSight(entries) {
  settle("");
  const isVisible = entries.at(-1).isVisible;
  covered = !isVisible && page.visibilityState === "visible";
  seen ||= isVisible;
  if (covered) repair();
}

// Repairing

function onMutations(records) {
  let isModal = false;
  for (const { attributeName, target } of records) {
    if (attributeName !== "open") continue;
    isModal = true;
    modals.delete(target);
    if (target.matches(":modal")) modals.add(target);
  }
  if (isWaiting() || (!isModal && isIntact()) || ++repairs > 150) return;
  repair();
}

// Until the parser has made the body, the bar would stand before it, where pages expect the head.
function isWaiting() {
  return !page.documentElement || (!page.body && isLoading());
}

// A document that stopped its parser before the body is never painted; the picture of the page before it stays.
function isUnpainted() {
  return !isPainted && page.readyState === "complete" && page.visibilityState === "visible" &&
    performance.now() - framedAt > 2000;
}

// Nothing but white is on the screen before there is a body. That does not count, but not for ever.
function isLoading() {
  return page.readyState === "loading" && performance.now() < 10000;
}

function isIntact() {
  return host.isConnected && isLast() && bar.matches(":popover-open") && host.attributes.length === 1 &&
    host.style.cssText === hostStyle;
}

function isLast() {
  const isBeforeBody = page.body && host.compareDocumentPosition(page.body) & Node.DOCUMENT_POSITION_FOLLOWING;
  return !isBeforeBody;
}

function repair() {
  listen();
  const root = page.documentElement;
  if (!root) return;
  clearTheWay(root);
  for (const home of homes(root)) {
    moveTo(home);
    raise();
    if (!judge()) return;
  }
}

// A modal dialog or a full-screen element makes everything outside it inert, so the host has to go inside.
function* homes(root) {
  const current = host.parentNode;
  if (host.isConnected && (current === root || current.matches?.(":modal, :fullscreen"))) yield current;
  for (const modal of [...modals].reverse()) if (modal.isConnected && modal.matches(":modal")) yield modal;
  yield* page.querySelectorAll("dialog:modal");
  yield* focusedModals();
  const full = page.fullscreenElement;
  if (isFrame(full)) page.exitFullscreen().catch(() => {});
  else if (full) yield full;
  yield root;
}

// Dialogs of web components: the focus is in them, and an open shadow root lets us follow it.
function focusedModals() {
  const found = [];
  for (let element = page.activeElement; element; element = element.shadowRoot?.activeElement) {
    const modal = element.closest("dialog:modal") ?? element.shadowRoot?.querySelector("dialog:modal");
    if (modal) found.unshift(modal);
  }
  return found;
}

function clearTheWay(root) {
  if (host.style.cssText !== hostStyle) host.style.cssText = hostStyle;
  for (const { name } of [...host.attributes]) if (name !== "style") host.removeAttribute(name);
  if (root.inert) root.inert = false;
  const style = getComputedStyle(root);
  if (style.display === "none") root.style.setProperty("display", "block", "important");
  if (style.contentVisibility !== "visible") root.style.setProperty("content-visibility", "visible", "important");
  // A view transition is painted above everything, the top layer included, and stops all other painting as it begins.
  if (covered || performance.now() - framedAt > 1000) page.activeViewTransition?.skipTransition();
  if (!page.body && !isLoading() && root.localName === "html") root.append(make("body"));
}

function moveTo(home) {
  if (host.parentNode === home && isLast()) return;
  try {
    home.moveBefore(host, null); // keeps the popover open and the focus where it is
  } catch {
    home.append(host);
  }
  if (home.getRootNode() !== page) mutations.observe(home.getRootNode(), { childList: true, subtree: true });
}

// The top layer is a stack: the bar comes out above all when it enters again. Nothing is painted in between.
function raise() {
  const focused = shadow.activeElement;
  try {
    drawVeil();
    bar.hidePopover();
    bar.showPopover();
  } catch {
    return; // the host is not in the document, or the page is just opening or closing something
  }
  place();
  focused?.focus({ preventScroll: true });
}

// Below the bar, which enters the top layer after it.
function drawVeil() {
  try {
    veil.hidePopover();
    if (state.veil) veil.showPopover();
  } catch {
    // As with the bar; the next tick tries again.
  }
}

// Whether the page can be seen nowhere.
function isVeiling() {
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.3, 0.6, 0.9].map((y) => [innerWidth * x, innerHeight * y]));
  return places.every((place) => shadow.elementFromPoint(...place) === veil);
}

// Over the visual viewport, also when that is zoomed and scrolled within the page, and in the same size whatever the
// zoom of the page. `zoom` and not `transform`, which the IntersectionObserver would take for a distortion.
function place() {
  const view = visualViewport;
  scale = 1 / (view.scale * browserZoom());
  bar.style.zoom = scale / ((host.parentElement ?? page.documentElement)?.currentCSSZoom || 1);
  const isZoomed = view.scale > 1.001;
  const inset = [view.offsetTop / scale, view.offsetLeft / scale].map((by) => (isZoomed ? `${by}px` : "0px"));
  bar.style.inset = `${inset[0]} ${isZoomed ? "auto" : "0px"} auto ${inset[1]}`;
  bar.style.width = isZoomed ? `${view.width / scale}px` : "auto"; // "auto" is right from the first frame on
  fit();
}

// The browser has no API for the zoom that its user has set. The window's size, which does not change with it, tells.
function browserZoom() {
  const levels = [0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.8, 0.9, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];
  const fits = (zoom) => {
    const [across, down] = [outerWidth - innerWidth * zoom, outerHeight - innerHeight * zoom];
    return across > -8 && across < 24 && down > -8 && down < 100;
  };
  return fits(1) ? 1 : levels.find(fits) ?? 1;
}

// Running

// Called again and again: document.open() removes every listener of the window and of what is in the document.
function listen() {
  const on = (types, listener) => types.forEach((type) => addEventListener(type, listener, true));
  listenForTouches();
  on(["keydown"], onKey);
  on(["pointerdown", "mousedown", "click"], onPress);
  on(["beforeinput", "paste", "drop"], swallow);
  on(["beforetoggle", "toggle", "fullscreenchange"], onTopLayer);
  on(["focusin"], onFocus);
  on(["DOMContentLoaded", "load", "pageshow"], tick);
  on(["scroll"], onScroll);
  button.addEventListener("click", stop);
  // After a document.open(), the page may be the first to listen to the window and swallow every press. Of the
  // animation that a press starts, it does not hear.
  button.addEventListener("animationstart", stop);
  for (const type of ["resize", "scroll"]) visualViewport.addEventListener(type, place);
  mutations.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ["open"] });
  mutations.observe(host, { attributes: true });
}

// "beforetoggle" comes too early and "toggle" may come a frame too late; the next frame's begin is just right.
function onTopLayer(event) {
  if (event.newState === "closed" || event.target.localName === "details") return;
  if (event.type === "beforetoggle") requestAnimationFrame(repair);
  else repair();
}

// A modal dialog in a shadow root shows itself by nothing but the focus that it takes.
function onFocus() {
  requestAnimationFrame(() => judge() && repair());
}

function onFrame() {
  framedAt = performance.now();
  isPainted = true;
}

function onScroll(event) {
  if (event.target === page) requestAnimationFrame(() => globalThis.understudyRoom?.());
}

function tick() {
  repairs = 0;
  tickedAt = performance.now();
  clearTimeout(timer);
  timer = setTimeout(tick, 500);
  listen();
  requestAnimationFrame(onFrame);
  if (isWaiting()) return;
  const found = judge();
  settle(found);
  if (found || covered) repair();
  else if (state.veil && !isVeiling()) raise();
  globalThis.understudyRoom?.();
}
