
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
  const chapters = [...svg.querySelectorAll(".chapter")];
  let view = { ...all };

  // from afar a chapter is its name alone, as large as it can be read, and further away in as few letters as fit
  const FAR = 0.5;
  const label = (chapter, scale) => {
    const name = chapter.querySelector("text");
    const box = chapter.querySelector("rect").getBBox();
    const across = Math.floor(box.width * scale / 8);
    const down = Math.max(1, Math.floor(box.height * scale / 18));
    const lines = [];
    chapter.dataset.name.replace(/^.*?: /, "").split(/\s+/).forEach(word => {
      const last = lines.length - 1;
      if (last >= 0 && (lines[last] + " " + word).length <= across) lines[last] += " " + word;
      else lines.push(word.length > across ? word.slice(0, Math.max(1, across - 1)) + "\u2026" : word);
    });
    const shown = lines.slice(0, down);
    name.replaceChildren(...shown.map((line, i) => {
      const span = document.createElementNS(name.namespaceURI, "tspan");
      span.setAttribute("x", box.x + box.width / 2);
      span.setAttribute("y", box.y + box.height / 2 + (i - (shown.length - 1) / 2 + 0.35) * 16 / scale);
      span.textContent = line;
      return span;
    }));
    name.setAttribute("font-size", 14 / scale);
  };
  const near = chapter => {
    const name = chapter.querySelector("text");
    name.removeAttribute("font-size");
    name.textContent = chapter.dataset.name;
  };
  const show = () => {
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const scale = frame.clientWidth / view.width;
    const far = chapters.length > 1 && scale < FAR;
    const was = svg.classList.contains("far");
    svg.classList.toggle("far", far);
    if (far) chapters.forEach(chapter => label(chapter, scale));
    else if (was) chapters.forEach(near);
  };

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
    overview(false);
    reader.hidden = false;
    reader.scrollTop = 0;
    if (move) turnTo(scenes.get(id));
    if (location.hash !== "#" + id) history.replaceState(null, "", "#" + encodeURI(id));
  };
  const cards = byId("chapters");
  const overview = shown => {
    if (!cards) return;
    cards.hidden = !shown;
    byId("overview").hidden = shown;
    if (shown) cards.querySelector("button").focus();
  };
  const close = () => {
    reader.hidden = true;
    scenes.forEach(node => node.classList.remove("chosen"));
    arrows.forEach(arrow => arrow.classList.remove("near"));
  };

  const open = chapter => {
    const box = chapter.querySelector("rect").getBBox();
    const shape = frame.clientWidth / Math.max(1, frame.clientHeight);
    const most = frame.clientWidth / (FAR * 1.1);
    const width = Math.min(most, Math.max(box.width, box.height * shape) * 1.05);
    const height = width / shape;
    const y = box.height > height ? box.y - 20 : box.y + box.height / 2 - height / 2;
    view = { x: box.x + box.width / 2 - width / 2, y, width, height };
    show();
  };

  let hits = [];
  let hit = -1;
  const search = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    hits = [];
    hit = -1;
    scenes.forEach((node, id) => {
      const text = articles.get(id).textContent.toLowerCase();
      const met = words.every(word => text.includes(word));
      node.classList.toggle("dim", !met);
      if (met && words.length) hits.push(id);
    });
    arrows.forEach(arrow => arrow.classList.toggle("dim", words.length > 0));
    cards && cards.querySelectorAll(".card").forEach(card => card.classList.toggle("dim", words.length > 0
      && !hits.some(id => scenes.get(id).dataset.chapter === card.dataset.chapter)));
    byId("found").textContent = words.length ? `${hits.length} of ${scenes.size}` : "";
  };
  const turnToHit = by => {
    if (!hits.length) return;
    hit = (hit + by + hits.length) % hits.length;
    byId("found").textContent = `${hit + 1} of ${hits.length}`;
    read(hits[hit], true);
  };

  let drag = null;
  const fingers = new Map();
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return { far: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
             clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
  };
  const lift = event => fingers.delete(event.pointerId);
  frame.addEventListener("pointerup", lift);
  frame.addEventListener("pointercancel", lift);
  frame.addEventListener("pointerleave", lift);
  frame.addEventListener("pointerdown", event => {
    fingers.set(event.pointerId, event);
    drag = { x: event.clientX, y: event.clientY, moved: false };
  });
  frame.addEventListener("pointermove", event => {
    if (fingers.size === 2 && fingers.has(event.pointerId)) {
      const before = apart().far;
      fingers.set(event.pointerId, event);
      const now = apart();
      zoom(before / Math.max(1, now.far), ...at(now));
      drag = { x: event.clientX, y: event.clientY, moved: true };
      return;
    }
    if (!drag || !(event.buttons & 1)) { return; }
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    view.x -= dx * view.width / frame.clientWidth;
    view.y -= dy * view.height / frame.clientHeight;
    drag = { x: event.clientX, y: event.clientY, moved: true };
    show();
  });
  // an arrow is a thin thing to point at: what lies within some pixels is meant
  const tip = frame.appendChild(document.createElement("div"));
  tip.id = "tip";
  tip.hidden = true;
  const pointed = event => {
    for (const [x, y] of [[0, 0], [3, 0], [-3, 0], [0, 3], [0, -3], [5, 5], [-5, -5], [5, -5], [-5, 5]]) {
      const found = document.elementFromPoint(event.clientX + x, event.clientY + y);
      const arrow = found && found.closest(".arrow");
      if (arrow) return arrow;
      if (found && found.closest(".scene")) return null;
    }
    return null;
  };
  frame.addEventListener("pointermove", event => {
    const arrow = event.buttons || event.target.closest(".scene") ? null : pointed(event);
    arrows.forEach(one => one.classList.toggle("pointed", one === arrow));
    tip.hidden = !arrow;
    if (!arrow) return;
    tip.textContent = `${arrow.dataset.from} \u2192 ${arrow.dataset.to}: ${arrow.querySelector("title").textContent}`;
    const box = frame.getBoundingClientRect();
    tip.style.left = `${Math.min(event.clientX - box.left + 12, Math.max(0, box.width - tip.offsetWidth))}px`;
    tip.style.top = `${event.clientY - box.top + 12}px`;
  });
  frame.addEventListener("click", event => {
    const scene = event.target.closest(".scene");
    const chapter = event.target.closest(".far .chapter");
    if (chapter && !(drag && drag.moved)) open(chapter);
    else if (scene && !(drag && drag.moved)) read(scene.dataset.scene, false);
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
    const chapter = event.target.closest(".chapter");
    if (chapter && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      open(chapter);
    }
  });
  svg.addEventListener("focusin", event => {
    const scene = event.target.closest(".scene");
    if (scene && event.target.matches(":focus-visible")) turnTo(scene);
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
    if (event.key === "Enter") turnToHit(event.shiftKey ? -1 : 1);
  });
  byId("next").addEventListener("click", () => turnToHit(1));
  byId("previous").addEventListener("click", () => turnToHit(-1));
  byId("nearer").addEventListener("click", () => middle(0.7));
  byId("further").addEventListener("click", () => middle(1 / 0.7));
  byId("all").addEventListener("click", () => { overview(false); fit(); });
  byId("overview").addEventListener("click", () => { close(); overview(true); });
  if (cards) {
    cards.addEventListener("click", event => {
      const card = event.target.closest(".card");
      if (!card) return;
      overview(false);
      const chapter = chapters.find(one => one.dataset.chapter === card.dataset.chapter);
      if (chapter) open(chapter);
      else fit();
      const first = [...scenes.values()].find(node => node.dataset.chapter === card.dataset.chapter);
      if (first) first.focus({ preventScroll: true });
    });
    ["pointerdown", "pointermove", "click"].forEach(type => cards.addEventListener(type, event => event.stopPropagation()));
    cards.addEventListener("wheel", event => event.stopPropagation());
  }
  byId("close").addEventListener("click", close);
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
    if (event.target.closest("input, #reader") || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      view.x += move[0] * view.width / 8;
      view.y += move[1] * view.height / 8;
      show();
    } else if (event.key === "+" || event.key === "=") middle(0.7);
    else if (event.key === "-") middle(1 / 0.7);
    else if (event.key === "0") fit();
    else if (event.key === "/") { event.preventDefault(); byId("search").focus(); }
    else if (event.key === "n") turnToHit(1);
    else if (event.key === "N") turnToHit(-1);
  });
  window.addEventListener("resize", () => {
    view.height = view.width * frame.clientHeight / Math.max(1, frame.clientWidth);
    show();
  });
  const named = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (scenes.has(id)) read(id, true);
  };
  window.addEventListener("hashchange", named);
  // a picture that can be read whole needs no chapters before it
  const READABLE = 0.8;
  fit();
  overview(frame.clientWidth / view.width < READABLE);
  named();
})();
