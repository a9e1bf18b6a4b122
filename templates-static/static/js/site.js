/* Suggestions in fields that ask for a name, a key that leads to the search, and figures that follow a workload while it is typed.
   Everything works without this. */

const WAIT = 150;
const LONGEST = 120;

/* A combobox with a list box, after the pattern of the ARIA Authoring Practices. */
class Combobox {
    constructor(input) {
        this.input = input;
        this.modelsOnly = input.dataset.suggest === "model";
        /* A pair is no answer to which third model is meant. */
        this.kinds = input.name === "m" ? ["model"] : ["model", "pair"];
        this.found = [];
        this.active = -1;
        this.asked = 0;
        this.chosen = null;
        this.build();
        this.listen();
    }

    build() {
        const { input } = this;
        this.list = document.createElement("ul");
        this.list.id = `${input.id}-suggestions`;
        this.list.className = "suggestions";
        this.list.hidden = true;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", "Suggestions");
        this.news = document.createElement("span");
        this.news.className = "sr";
        this.news.setAttribute("role", "status");
        input.after(this.list, this.news);
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-haspopup", "listbox");
        input.setAttribute("aria-expanded", "false");
        input.setAttribute("aria-controls", this.list.id);
    }

    listen() {
        const { input, list } = this;
        input.addEventListener("input", () => this.typed());
        input.addEventListener("keydown", event => this.key(event));
        input.addEventListener("blur", () => this.close());
        list.addEventListener("mousedown", event => event.preventDefault());
        list.addEventListener("click", event => {
            const item = event.target.closest("[role=option]");
            if (item) this.choose(Array.prototype.indexOf.call(list.children, item));
        });
        if (this.modelsOnly) input.form.addEventListener("formdata", ({ formData }) => this.sent(formData));
    }

    /* What was chosen goes by the name of its address. Other fields may share the name of this one. */
    sent(data) {
        const { input, chosen } = this;
        if (chosen?.name !== input.value) return;
        const values = data.getAll(input.name);
        values[[...input.form.querySelectorAll(`[name=${input.name}]`)].indexOf(input)] = chosen.slug;
        data.delete(input.name);
        values.forEach(value => data.append(input.name, value));
    }

    typed() {
        clearTimeout(this.timer);
        this.waiting?.abort();
        const text = this.input.value.trim();
        const asked = ++this.asked;
        if (!text || text.length > LONGEST) {
            this.close();
            return;
        }
        this.timer = setTimeout(() => this.ask(text, asked), WAIT);
    }

    /* Whoever is slow or cannot answer is not waited for: the field goes on as a plain one. */
    async ask(text, asked) {
        this.waiting = new AbortController();
        try {
            const answer = await fetch(`/search.json?q=${encodeURIComponent(text)}`, { signal: this.waiting.signal });
            const { results } = answer.ok ? await answer.json() : { results: [] };
            if (asked === this.asked && document.activeElement === this.input) this.show(results);
        } catch {
            if (asked === this.asked) this.close();
        }
    }

    show(results) {
        this.found = this.modelsOnly ? results.filter(({ kind }) => this.kinds.includes(kind)) : results;
        this.active = -1;
        this.list.replaceChildren(...this.found.map((one, at) => this.item(one, at)));
        this.open(this.found.length > 0);
        this.news.textContent = this.found.length === 0 ? "No suggestions"
            : this.found.length === 1 ? "1 suggestion" : `${this.found.length} suggestions`;
    }

    item({ name, kind, maker }, at) {
        const item = document.createElement("li");
        item.id = `${this.list.id}-${at}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const small = document.createElement("small");
        small.textContent = maker || (kind === "pair" ? "comparison" : kind);
        item.append(name, small);
        return item;
    }

    open(isOpen) {
        this.list.hidden = !isOpen;
        this.input.setAttribute("aria-expanded", String(isOpen));
        if (!isOpen) this.mark(-1);
    }

    close() {
        clearTimeout(this.timer);
        this.waiting?.abort();
        this.asked++;
        this.open(false);
        this.news.textContent = "";
    }

    mark(at) {
        this.list.children[this.active]?.setAttribute("aria-selected", "false");
        this.active = at;
        const item = this.list.children[at];
        if (item) {
            item.setAttribute("aria-selected", "true");
            item.scrollIntoView({ block: "nearest" });
            this.input.setAttribute("aria-activedescendant", item.id);
        } else {
            this.input.removeAttribute("aria-activedescendant");
        }
    }

    key(event) {
        if (event.isComposing || event.ctrlKey || event.metaKey) return;
        const isOpen = !this.list.hidden;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && !event.altKey && isOpen) {
            event.preventDefault();
            /* One place more than there are suggestions: the field itself. */
            const places = this.found.length + 1;
            this.mark((this.active + 1 + step + places) % places - 1);
        } else if (event.key === "ArrowDown" && !isOpen && this.found.length > 0) {
            event.preventDefault();
            this.open(true);
        } else if (event.key === "Enter" && isOpen && this.active >= 0) {
            event.preventDefault();
            this.choose(this.active);
        } else if (event.key === "Escape" && isOpen) {
            event.preventDefault();
            this.close();
        }
    }

    choose(at) {
        const one = this.found[at];
        this.close();
        if (this.modelsOnly && one.kind === "model") {
            this.input.value = one.name;
            this.chosen = one;
            this.found = [];
        } else {
            location.assign(one.href);
        }
    }
}

const SHORTCUTS = "shortcuts";

/* On unless switched off; a browser that keeps nothing keeps them on. */
function shortcuts(wanted) {
    try {
        if (wanted !== undefined) localStorage.setItem(SHORTCUTS, wanted ? "on" : "off");
        return localStorage.getItem(SHORTCUTS) !== "off";
    } catch {
        return true;
    }
}

function isTyping({ target }) {
    return target.isContentEditable || Boolean(target.closest?.("input, textarea, select"));
}

/* A row of a table is known by its first cell, a field by its label. */
function key(node) {
    return (node.cells?.[0] ?? node.querySelector?.(":scope > label"))?.textContent;
}

function isAlike(shown, fresh) {
    return shown.nodeName === fresh.nodeName && shown.id === fresh.id && key(shown) === key(fresh);
}

/* Makes what is shown the same as what came. Nodes stay, and with them focus, caret, what is typed, and which details are open. A field
   with suggestions has parts that no server sent, and stays as it is. */
function follow(shown, fresh) {
    if (shown.isEqualNode(fresh) || shown.querySelector?.(":scope > [role=combobox]")) return;
    if (!fresh.attributes) {
        shown.data = fresh.data;
        return;
    }
    for (const { name } of [...shown.attributes]) {
        if (name !== "open" && !fresh.hasAttribute(name)) shown.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
        if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
    let next = shown.firstChild;
    for (const child of [...fresh.childNodes]) {
        let match = next;
        /* Space is not looked for further on: what lies before it would be lost. */
        while (match && !isAlike(match, child)) match = child.attributes && match.nextSibling;
        if (match) {
            while (next !== match) next = gone(next);
            follow(match, child);
            next = match.nextSibling;
        } else {
            shown.insertBefore(child, next);
        }
    }
    while (next) next = gone(next);
}

function gone(node) {
    const next = node.nextSibling;
    node.remove();
    return next;
}

/* No status where the site cannot be reached. */
async function read(address, signal) {
    try {
        const answer = await fetch(address, { signal });
        return [answer.status, await answer.text()];
    } catch {
        return [0, ""];
    }
}

function here() {
    return location.pathname + location.search;
}

const PAUSE = 250;

/* How a workload is asked for: by typing, by a button, or by going back or forward. */
const TYPED = 1;
const SENT = 2;
const RETURNED = 3;

/* A page whose figures follow its workload: the page that the server shows for it takes the place of this one, so that no figure
   contradicts another. */
class LivePage {
    constructor(form) {
        this.form = form;
        this.main = form.closest("main");
        this.shown = here();
        this.entry = this.shown;
        this.main.addEventListener("input", event => {
            if (event.target.form === form) this.typed();
        });
        this.main.addEventListener("submit", event => {
            if (event.target !== form && !event.target.closest(".presets")) return;
            event.preventDefault();
            this.ask(this.address(event.target), SENT);
        });
        /* Also sent by links within the page, which change no workload. */
        addEventListener("popstate", () => {
            if (here() !== this.shown) this.ask(here(), RETURNED);
        });
    }

    typed() {
        this.stop();
        this.timer = setTimeout(() => this.ask(this.address(this.form), TYPED), PAUSE);
    }

    stop() {
        clearTimeout(this.timer);
        this.waiting?.abort();
    }

    /* As the form would be sent. The first workload to start from is that of the page without a query. */
    address(form) {
        const query = new URLSearchParams();
        for (const [name, value] of new FormData(form)) query.append(name, value.trim());
        const usual = [...new FormData(this.main.querySelector(".presets form"))];
        if (usual.every(([name, value]) => query.getAll(name).includes(value))) {
            for (const { name } of this.form.querySelectorAll(".field input")) query.delete(name);
        }
        if (new URLSearchParams(location.search).get("differences") === "only") query.set("differences", "only");
        return location.pathname + (query.size ? `?${query}` : "");
    }

    async ask(address, how) {
        this.stop();
        const { signal } = this.waiting = new AbortController();
        const [status, text] = await read(address, signal);
        /* Whoever has gone on since does not want it any more. */
        if (!signal.aborted && (how !== RETURNED || address === here())) this.answered(status, text, address, how);
    }

    answered(status, text, address, how) {
        const page = new DOMParser().parseFromString(text, "text/html");
        const form = page.querySelector("main form.workload");
        if (form && (status === 200 || how === RETURNED)) {
            this.steadily(() => {
                pricePer(MILLION);
                follow(this.main, page.querySelector("main"));
                pricePer(unit());
            });
            if (how !== TYPED) this.form.reset();
            this.remember(address, how);
            this.say((this.main.querySelector(".gap") ?? this.main.querySelector("#monthly-cost p")).textContent);
        } else if (form && status === 400) {
            this.steadily(() => this.refuse(form, how));
        } else {
            this.failed(status, address, how);
        }
    }

    /* The figures stay: half a number is no reason to show other ones. */
    refuse(form, how) {
        const fields = [...form.querySelectorAll(".field")];
        this.form.querySelectorAll(".field").forEach((field, at) => follow(field, fields[at]));
        this.say("A value cannot be used; the figures have not changed.", true);
        if (how === SENT) this.form.querySelector("[aria-invalid]")?.focus();
    }

    failed(status, address, how) {
        if (how === RETURNED) {
            location.reload();
        } else if (how === SENT && ![0, 429, 503].includes(status)) {
            location.assign(address);
        } else {
            this.say("No answer now: the figures are still those of the last workload. Try again in a moment.", true);
        }
    }

    say(text, isTrouble = false) {
        const news = this.form.querySelector("[role=status]");
        news.classList.toggle("sr", !isTrouble);
        if (news.textContent !== text) news.textContent = text;
    }

    /* What is looked at stays in its place. */
    steadily(change) {
        const focused = this.form.contains(document.activeElement) ? document.activeElement : this.form;
        const still = [focused, ...this.main.querySelectorAll("section")].find(isInSight) ?? this.form;
        const before = still.getBoundingClientRect().top;
        change();
        const moved = still.getBoundingClientRect().top - before;
        if (moved && still.isConnected) scrollBy({ top: moved, behavior: "instant" });
    }

    /* Typing changes the address in place, a button makes a step in the history, also where typing came first. */
    remember(address, how) {
        const { hash } = location;
        const isStep = how === SENT && address !== this.entry;
        if (isStep && address === here()) history.replaceState(null, "", this.entry + hash);
        history[isStep ? "pushState" : "replaceState"](null, "", address + hash);
        if (how !== TYPED) this.entry = address;
        this.shown = address;
    }
}

function isInSight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
}

const MILLION = "million";

/* A price, with its unit where it states one, or the words of a caption. */
const PRICE = /\$([\d,]+)(?:\.(\d+))?(\/1M tokens)?|per million tokens/g;

/* What each text said before its prices were turned into those of another unit. */
const perMillion = new Map();

function unit() {
    return document.querySelector(".units input:checked")?.value ?? MILLION;
}

/* The point moves three places to the left; no number is calculated, and none is rounded. */
function perThousand(whole, part = "") {
    const digits = whole.replaceAll(",", "").padStart(4, "0");
    const left = digits.slice(0, -3).replace(/\B(?=(\d{3})+$)/g, ",");
    const right = (digits.slice(-3) + part).replace(/0+$/, "");
    return right ? `$${left}.${right.padEnd(2, "0")}` : `$${left}`;
}

/* In a table of routes every amount is a price; in others, those that say so. */
function priced(text, isRoutes) {
    return text.replace(PRICE, (found, whole, part, stated) => whole === undefined ? "per thousand tokens"
        : stated || isRoutes ? perThousand(whole, part) + (stated ? "/1k tokens" : "") : found);
}

function pricePer(unit) {
    perMillion.forEach((text, node) => node.nodeValue = text);
    perMillion.clear();
    if (unit === MILLION) return;
    for (const table of document.querySelectorAll("table.pair, table[data-prices]")) {
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        const label = table.parentElement.getAttributeNode("aria-label");
        for (let node = label ?? texts.nextNode(); node; node = texts.nextNode()) {
            const text = priced(node.nodeValue, "prices" in table.dataset);
            if (text !== node.nodeValue) {
                perMillion.set(node, node.nodeValue);
                node.nodeValue = text;
            }
        }
    }
}

async function markdown() {
    const [status, text] = await read(document.querySelector("link[type='text/markdown']").href + location.search);
    if (status !== 200) throw new Error(status);
    return text;
}

/* The clipboard is asked at once, while the click still counts, for a text that may yet be on its way. */
async function put(text) {
    const blob = text.then(known => new Blob([known], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

async function copy(button) {
    const news = button.nextElementSibling;
    const isLink = button.dataset.copy === "link";
    const text = isLink ? Promise.resolve(`${location.origin}${here()}#monthly-cost`) : markdown();
    news.textContent = "";
    news.nextElementSibling?.remove();
    const copied = put(text).then(() => true, () => false);
    try {
        const value = await text;
        if (await copied) {
            news.textContent = isLink ? "The link is copied." : "The page is copied as Markdown.";
        } else {
            news.textContent = "The browser refuses. Copy the selected text below.";
            const area = Object.assign(document.createElement("textarea"), { value, readOnly: true, ariaLabel: "Text to copy" });
            news.after(area);
            area.select();
        }
    } catch {
        news.textContent = "The site did not answer. Nothing is copied.";
    }
}

document.querySelectorAll("input[data-suggest]").forEach(input => new Combobox(input));

document.addEventListener("keydown", event => {
    /* Some keyboards need Shift to write a slash. */
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event) || !shortcuts()) return;
    const field = document.getElementById("q") ?? document.getElementById("find");
    if (field) {
        event.preventDefault();
        field.focus();
        field.select();
    }
});

const box = document.getElementById("shortcuts");
if (box) {
    box.closest("[hidden]").hidden = false;
    box.checked = shortcuts();
    box.addEventListener("change", () => shortcuts(box.checked));
}

const workload = document.querySelector("main form.workload");
if (workload) new LivePage(workload);

document.addEventListener("change", ({ target }) => {
    if (target.name === "unit") pricePer(target.value);
});
document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (button) copy(button);
});
