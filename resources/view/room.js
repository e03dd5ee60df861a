// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes room for the bar (bar.js), so that no page begins beneath it. Wrapped and registered like bar.js, after it, in
// the same world; bar.js calls it twice a second and when the page scrolls. The bar does not depend on it.
//
// What breaks least, of what there is: padding on the root, in an adopted sheet (no attribute for a framework to
// compare, no sheet for a CSP to refuse), with border-box, so that `height: 100%` chains end at the window's edge. The
// root stays unpositioned, so absolute positions in page coordinates, as menus compute them, stay right. Layouts of
// `100vh` get longer by the bar's height and scroll; where they have locked that, it is unlocked. Fixed and sticky
// headers do not move with padding: what reckons from the window's top gets the bar's height added to its `top`.

if (window.top !== window || globalThis.understudyRoom?.page === document) return;

const page = document;
const barHeight = 44;
const room = new CSSStyleSheet();
const nudged = new Map(); // elements moved out from under the bar: by how much, and how to undo it
let roomText = "";
let unlocked = false; // whether the page's scrolling had to be unlocked

globalThis.understudyRoom = makeRoom;
makeRoom.page = page;

function makeRoom() {
  const [root, body] = [page.documentElement, page.body];
  if (!root) return;
  if (!page.adoptedStyleSheets.includes(room)) page.adoptedStyleSheets.push(room);
  const space = barHeight / (globalThis.understudyBar?.zoom() ?? 1);
  const isLocked = (element) => {
    const beyond = element ? element.scrollHeight - element.clientHeight : 0;
    return beyond > 0 && beyond <= space + 1 && (unlocked || getComputedStyle(element).overflowY === "hidden");
  };
  unlocked = isLocked(root) || isLocked(body);
  const padding = space / (root.currentCSSZoom || 1);
  const wanted = `@media screen { :root { box-sizing: border-box !important; padding-top: ${padding}px !important; }
    :where(:root) { scroll-padding-top: ${padding}px; }
    ${unlocked ? ":root, body { overflow-y: auto !important; }" : ""} }`;
  if (roomText !== wanted) room.replaceSync((roomText = wanted));
  nudgeAll(space);
}

function nudgeAll(space) {
  for (const [element, { by, undo }] of nudged) if (by !== space || !isNudgeable(element, space, space)) undo();
  for (const down of [2, space - 2, space + 24, space + 64]) {
    for (const across of [0.01, 0.25, 0.5, 0.75, 0.98]) {
      for (const element of page.elementsFromPoint(innerWidth * across, down)) {
        if (!nudged.has(element) && isNudgeable(element, space, 0)) nudge(element, space);
      }
    }
  }
}

// Whether the element keeps its place in the window (or, if absolute, on the page) at a distance from its top that, but
// for the `by` already added, reckons without the bar. Menus and hints stand where a script has put them: they are left
// alone unless they are under the bar itself.
function isNudgeable(element, space, by) {
  if (!element.isConnected || element === page.fullscreenElement) return false;
  const { position, top } = getComputedStyle(element);
  const distance = parseFloat(top) - by;
  if (!(distance < space * 4)) return false;
  if (position === "sticky") return isScrolledByPage(element);
  const box = element.getBoundingClientRect();
  const isSpanning = box.width > innerWidth * 0.9 || box.bottom > innerHeight - 2;
  if (position === "fixed") return box.top - by < space || (isSpanning && nudged.size > 0);
  return position === "absolute" && distance < space && element.offsetParent === page.body && isStatic(page.body);
}

function isScrolledByPage(element) {
  for (let at = element.parentElement; at && at !== page.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY !== "visible") return false;
  }
  return true;
}

function isStatic(element) {
  return getComputedStyle(element).position === "static";
}

function nudge(element, space) {
  const { style } = element;
  const before = [style.top, style.maxHeight];
  const isTall = element.getBoundingClientRect().height > innerHeight - space;
  style.setProperty("top", `${parseFloat(getComputedStyle(element).top) + space}px`, "important");
  if (isTall) style.setProperty("max-height", `calc(100vh - ${space}px)`, "important");
  const undo = () => {
    nudged.delete(element);
    [style.top, style.maxHeight] = before;
  };
  nudged.set(element, { by: space, undo });
}
