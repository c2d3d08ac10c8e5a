const box = document.getElementById("filter"), shown = document.getElementById("shown");
const speakers = [...document.querySelectorAll(".speaker")].map((node) => ({
  node,
  head: node.querySelector("summary").textContent.toLowerCase(),
  quotes: [...node.querySelectorAll("blockquote")].map((quote) => ({ quote, text: quote.textContent.toLowerCase() })),
}));
box.addEventListener("input", () => {
  const wanted = box.value.trim().toLowerCase();
  let count = 0;
  for (const { node, head, quotes } of speakers) {
    const whole = head.includes(wanted);
    let some = 0;
    for (const { quote, text } of quotes) {
      quote.hidden = !(whole || text.includes(wanted));
      some += !quote.hidden;
    }
    node.hidden = some === 0;
    node.open = wanted !== "" && some > 0 && !whole;
    count += some;
  }
  shown.textContent = wanted === "" ? "" : `${count} quotes`;
});
