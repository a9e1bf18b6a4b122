/* Suggestions in fields that ask for a name, a key that leads to the search, and figures that follow a workload while it is typed.
   Everything works without this. */

const WAIT = 150;
const LONGEST = 120;

/* A combobox with a list box, after the pattern of the ARIA Authoring Practices. */
class Combobox {
    constructor(input) {
        this.input = input;
        this.modelsOnly = input.dataset.suggest === "model";
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
        if (this.modelsOnly) {
            input.form.addEventListener("formdata", event => {
                if (this.chosen && this.chosen.name === input.value) event.formData.set(input.name, this.chosen.slug);
            });
        }
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
        this.found = this.modelsOnly ? results.filter(({ kind }) => kind === "model" || kind === "pair") : results;
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

/* Whether two nodes stand for the same thing. A row of a table is known by its first cell. */
function isAlike(shown, fresh) {
    return shown.nodeType === fresh.nodeType && shown.nodeName === fresh.nodeName && shown.id === fresh.id
        && shown.cells?.[0]?.textContent === fresh.cells?.[0]?.textContent;
}

/* Makes what is shown the same as what came, and leaves alone what is the same already: nodes stay, and with them the focus, the caret,
   what is typed, and which details are open. A field with suggestions has parts that no server sent, and stays as it is. */
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
        while (match && !isAlike(match, child)) match = match.nextSibling;
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

function here() {
    return location.pathname + location.search;
}

const PAUSE = 250;

/* How a workload is asked for: by typing, by a button, or by going back or forward. */
const TYPED = "typed";
const SENT = "sent";
const GONE_BACK = "gone back";

/* A page whose figures follow its workload. The page that the server shows for that workload takes the place of this one, section by
   section, so that every figure is the server's and none contradicts another. */
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
            if (here() !== this.shown) this.ask(here(), GONE_BACK);
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

    /* As the form would be sent; the workload that a page has by itself, the first to start from, needs no query. */
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
        try {
            const answer = await fetch(address, { headers: { Accept: "text/html" }, signal });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            if (!signal.aborted) this.answered(answer, page, address, how);
        } catch {
            if (!signal.aborted) this.failed(0, address, how);
        }
    }

    answered(answer, page, address, how) {
        const form = page.querySelector("main form.workload");
        if (form && (answer.ok || how === GONE_BACK)) {
            this.steadily(() => follow(this.main, page.querySelector("main")));
            if (how !== TYPED) this.form.reset();
            this.remember(address, how);
            this.say((this.main.querySelector(".gap") ?? this.main.querySelector("#monthly-cost p")).textContent);
        } else if (form && answer.status === 400) {
            this.steadily(() => this.refuse(form, how));
        } else {
            this.failed(answer.status, address, how);
        }
    }

    /* A value that cannot be used leaves the figures as they are: half a number is no reason to show other ones. */
    refuse(form, how) {
        const fields = [...form.querySelectorAll(".field")];
        this.form.querySelectorAll(".field").forEach((field, at) => follow(field, fields[at]));
        const wrong = this.form.querySelector("[aria-invalid]");
        this.say("A value cannot be used; the figures have not changed.", true);
        if (how === SENT) wrong?.focus();
    }

    failed(status, address, how) {
        if (how === GONE_BACK) {
            location.reload();
        } else if (status === 429 || status === 503) {
            this.say("The site is busy; the figures are still those of the last workload. Try again in a moment.", true);
        } else if (status && how === SENT) {
            location.assign(address);
        } else {
            this.say("The site cannot be reached; the figures are still those of the last workload.", true);
        }
    }

    say(text, isTrouble = false) {
        const news = this.form.querySelector("[role=status]");
        news.classList.toggle("sr", !isTrouble);
        if (news.textContent !== text) news.textContent = text;
    }

    /* What is looked at stays where it is while sections above it grow or shrink. */
    steadily(change) {
        const focused = this.form.contains(document.activeElement) ? document.activeElement : this.form;
        const still = [focused, ...this.main.children].find(isInSight) ?? this.form;
        const before = still.getBoundingClientRect().top;
        change();
        const moved = still.isConnected ? still.getBoundingClientRect().top - before : 0;
        if (moved) scrollBy({ top: moved, behavior: "instant" });
    }

    /* Typing changes the address in place. A button makes a step in the history, also where typing has led to its address before. */
    remember(address, how) {
        const { hash } = location;
        if (how === TYPED) {
            history.replaceState(null, "", address + hash);
        } else if (address !== here()) {
            history.pushState(null, "", address + hash);
        } else if (address !== this.entry && how === SENT) {
            history.replaceState(null, "", this.entry + hash);
            history.pushState(null, "", address + hash);
        }
        if (how !== TYPED) this.entry = address;
        this.shown = address;
    }
}

function isInSight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
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
