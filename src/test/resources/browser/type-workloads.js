/* Types one workload after the other into the page, all fields at once, and tells what the page shows then: the bills, and which sections
   are others than those of the page that the server has for that address. */
async workloads => {
    /* Far more than an answer takes: a page that does not follow fails, and does not hang. */
    const MOST_TURNS = 5_000;
    const later = window.setTimeout;
    window.setTimeout = task => later(task, 0);
    const main = page => [...page.querySelectorAll("main > *")].map(section => {
        const copy = section.cloneNode(true);
        copy.querySelectorAll("[role=status]").forEach(news => news.replaceChildren());
        return [section.id || section.className, copy.outerHTML];
    });
    const others = (shown, fresh) => {
        const unlike = fresh.filter(([, text], at) => shown[at]?.[1] !== text).map(([id]) => id);
        return shown.length === fresh.length ? unlike : [...unlike, "their number"];
    };
    const form = document.querySelector("form.workload");
    const told = [];
    for (const { address, ...fields } of workloads) {
        for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
        form.elements.requests.dispatchEvent(new InputEvent("input", { bubbles: true }));
        const news = form.querySelector("[role=status]");
        for (let turns = 0; location.pathname + location.search !== address || !news.textContent; turns++) {
            if (!news.classList.contains("sr") || turns === MOST_TURNS) {
                throw new Error(`${address} is not shown, but ${location.pathname}${location.search}: ${news.textContent}`);
            }
            await new Promise(resolve => later(resolve, 1));
        }
        const answer = await fetch(address, { cache: "no-store", headers: { Accept: "text/html" } });
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        told.push({
            bills: [...document.querySelectorAll("#monthly-cost .bill .amount > span")].map(bill => bill.textContent),
            others: others(main(document), main(fresh)),
        });
        news.replaceChildren();
    }
    return told;
}
