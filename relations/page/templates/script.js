(() => {
const form = document.getElementById("filter");
if (form) {
const items = [...document.querySelectorAll(".timeline li[id]")], years = [...document.querySelectorAll(".year")];
const fold = s => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const texts = items.map(li => fold(li.textContent));
const count = form.querySelector("output");
const show = () => {
const { sector, type, words } = form.elements, wanted = fold(words.value.trim());
let shown = 0;
items.forEach((li, n) => {
const yes = (!sector.value || li.dataset.sectors.split(" ").includes(sector.value)) && (!type.value || li.dataset.type === type.value) && texts[n].includes(wanted);
li.hidden = !yes;
shown += yes;
});
for (const year of years) year.hidden = !year.querySelector("li[id]:not([hidden])");
count.textContent = `${shown} ${count.dataset.of} ${items.length}`;
};
const reveal = () => {
const li = document.getElementById(location.hash.slice(1));
if (li && li.hidden) { form.reset(); show(); li.scrollIntoView(); }
};
form.hidden = false;
form.addEventListener("input", show);
form.addEventListener("reset", () => setTimeout(show));
form.addEventListener("submit", e => e.preventDefault());
addEventListener("hashchange", reveal);
show();
}
if (parent !== window) {
document.documentElement.classList.add("embedded");
new ResizeObserver(() => parent.postMessage({ relations: "height", height: document.documentElement.scrollHeight }, "*")).observe(document.body);
}
})();
