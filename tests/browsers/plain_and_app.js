// Compares the plain page of a transcript, given as HTML, with the app on the live page: the elements, their attributes, and
// their text. Returns at most ten differences, and the number of elements compared on each side.
//
// These differences are intended:
//
// - Controls. The plain page reserves their places; the app has the controls themselves, messages, and a copy for paper. Only
//   `.page` is compared in `.reading`, and the elements of CONTROLS are skipped elsewhere.
// - The label of `.page`. The app names the page that it shows; the plain page shows the whole transcript.
// - The page size in links. The scenario asks the app for all exchanges, and the links of the app keep that choice.
// - Line feeds between elements. The plain page puts each block on a line of its own.
const CONTROLS = "main > .changed-notice, .about-tools, .contents, .concordance, .concordance-room";
const plain = new DOMParser().parseFromString(arguments[0], "text/html").querySelector("#plain > main");
const app = document.querySelector("#app > main");
const differences = [];

function attributes(element) {
  const found = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  if (element.matches("#page")) delete found["aria-label"];
  if (element.matches(".permalink")) found.href = found.href.replace(/\?per=all$/, "");
  return Object.entries(found).map(([name, value]) => `${name}=${JSON.stringify(value)}`).sort().join(" ");
}

// The children to compare: elements, and the runs of text between them as strings.
function children(element) {
  const found = [];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (typeof found.at(-1) === "string") found.push(found.pop() + node.data);
      else found.push(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(CONTROLS)) {
      if (!element.matches(".reading") || node.matches(".page")) found.push(node);
    }
  }
  const isBetweenElements = (text) => typeof text === "string" && /^\n*$/.test(text);
  return found.filter((it) => !isBetweenElements(it));
}

function describe(it) {
  if (it === undefined) return "nothing";
  return typeof it === "string" ? `the text ${JSON.stringify(it)}` : `<${it.localName} ${attributes(it)}>`;
}

function compare(path, plain, app) {
  if (differences.length >= 10) return;
  const areTexts = typeof plain === "string" || typeof app === "string";
  const areSame = describe(plain) === describe(app);
  if (!areSame) differences.push(`${path}: the plain page has ${describe(plain)}, the app ${describe(app)}`);
  if (areTexts || !plain || !app) return;
  const [ofPlain, ofApp] = [children(plain), children(app)];
  const here = `${path} > ${plain.localName}${plain.id ? `[id="${plain.id}"]` : ""}`;
  for (let index = 0; index < Math.max(ofPlain.length, ofApp.length); index++) {
    compare(here, ofPlain[index], ofApp[index]);
  }
}

compare("", plain, app);
const count = (root) => root.querySelectorAll("*").length;
return { differences, compared: [count(plain.querySelector(".page")), count(app.querySelector(".page"))] };
