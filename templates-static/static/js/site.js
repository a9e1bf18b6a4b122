/* Suggestions in fields that ask for a name, and a key that leads to the search. Everything works without this. */

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
