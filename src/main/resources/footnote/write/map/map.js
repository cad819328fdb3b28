
"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const svg = document.querySelector("svg.map");
  const frame = byId("window");
  const reader = byId("reader");
  const scenes = new Map([...svg.querySelectorAll(".scene")].map(node => [node.dataset.scene, node]));
  const articles = new Map([...reader.querySelectorAll("article")].map(node => [node.dataset.scene, node]));
  const arrows = [...svg.querySelectorAll(".arrow")];
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = { ...all };

  const show = () => svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);

  // the shape of the window, so that what is dragged stays under the pointer
  const fit = () => {
    const shape = frame.clientWidth / Math.max(1, frame.clientHeight);
    const height = Math.max(all.height, all.width / shape);
    const width = height * shape;
    view = { x: all.x - (width - all.width) / 2, y: all.y - (height - all.height) / 2, width, height };
    show();
  };

  const zoom = (factor, x, y) => {
    const width = Math.min(Math.max(view.width * factor, 200), 4 * Math.max(all.width, all.height, 400));
    const by = width / view.width;
    view = { x: x - (x - view.x) * by, y: y - (y - view.y) * by, width, height: view.height * by };
    show();
  };
  const middle = factor => zoom(factor, view.x + view.width / 2, view.y + view.height / 2);
  const at = event => {
    const box = frame.getBoundingClientRect();
    return [view.x + (event.clientX - box.left) / box.width * view.width,
            view.y + (event.clientY - box.top) / box.height * view.height];
  };

  const turnTo = node => {
    const box = node.getBBox();
    const width = Math.min(view.width, Math.max(frame.clientWidth, 500));
    const height = width * frame.clientHeight / Math.max(1, frame.clientWidth);
    view = { x: box.x + box.width / 2 - width / 2, y: box.y + box.height / 2 - height / 2, width, height };
    show();
  };

  const read = (id, move) => {
    if (!scenes.has(id)) return;
    articles.forEach((node, name) => { node.hidden = name !== id; });
    scenes.forEach((node, name) => node.classList.toggle("chosen", name === id));
    arrows.forEach(arrow => arrow.classList.toggle("near", arrow.dataset.from === id || arrow.dataset.to === id));
    reader.hidden = false;
    reader.scrollTop = 0;
    if (move) turnTo(scenes.get(id));
    if (location.hash !== "#" + id) history.replaceState(null, "", "#" + encodeURI(id));
  };
  const close = () => {
    reader.hidden = true;
    scenes.forEach(node => node.classList.remove("chosen"));
    arrows.forEach(arrow => arrow.classList.remove("near"));
  };

  const search = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    let first = null;
    let count = 0;
    scenes.forEach((node, id) => {
      const text = articles.get(id).textContent.toLowerCase();
      const met = words.every(word => text.includes(word));
      node.classList.toggle("dim", !met);
      if (met && words.length) { count++; first = first || id; }
    });
    arrows.forEach(arrow => arrow.classList.toggle("dim", words.length > 0));
    byId("found").textContent = words.length ? `${count} of ${scenes.size}` : "";
    return first;
  };

  let drag = null;
  frame.addEventListener("pointerdown", event => { drag = { x: event.clientX, y: event.clientY, moved: false }; });
  frame.addEventListener("pointermove", event => {
    if (!drag || !(event.buttons & 1)) { return; }
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    view.x -= dx * view.width / frame.clientWidth;
    view.y -= dy * view.height / frame.clientHeight;
    drag = { x: event.clientX, y: event.clientY, moved: true };
    show();
  });
  frame.addEventListener("click", event => {
    const scene = event.target.closest(".scene");
    if (scene && !(drag && drag.moved)) read(scene.dataset.scene, false);
    drag = null;
  });
  frame.addEventListener("wheel", event => {
    event.preventDefault();
    zoom(Math.exp(event.deltaY * 0.0015), ...at(event));
  }, { passive: false });
  svg.addEventListener("keydown", event => {
    const scene = event.target.closest(".scene");
    if (scene && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      read(scene.dataset.scene, false);
    }
  });
  reader.addEventListener("click", event => {
    const link = event.target.closest("a[data-to]");
    if (link) {
      event.preventDefault();
      read(link.dataset.to, true);
    }
  });
  byId("search").addEventListener("input", search);
  byId("search").addEventListener("keydown", event => {
    const first = event.key === "Enter" ? search() : null;
    if (first) read(first, true);
  });
  byId("nearer").addEventListener("click", () => middle(0.7));
  byId("further").addEventListener("click", () => middle(1 / 0.7));
  byId("all").addEventListener("click", fit);
  byId("close").addEventListener("click", close);
  document.addEventListener("keydown", event => { if (event.key === "Escape") close(); });
  window.addEventListener("resize", () => {
    view.height = view.width * frame.clientHeight / Math.max(1, frame.clientWidth);
    show();
  });
  const named = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (scenes.has(id)) read(id, true);
  };
  window.addEventListener("hashchange", named);
  fit();
  named();
})();
