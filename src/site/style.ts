/** The look of every page, which stands in each of them: a page needs nothing but itself. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f3f5f7; --panel: #fff; --ink: #17212b; --soft: #4a5865; --line: #c3ccd5;
  --link: #0b5394; --key: #e4ebf2; --danger: #a3180f; --leave: #17212b; --on: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10171e; --panel: #18222c; --ink: #eaf0f5; --soft: #a9b7c4; --line: #3c4a58;
    --link: #8cc4ff; --key: #243442; --danger: #b3261e; --leave: #eaf0f5; --on: #fff;
  }
  .exit { --on: #10171e; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--page); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-inline-size: 40rem; overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, legend { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.5rem; margin-block: 0 .75rem; }
h2 { font-size: 1.125rem; margin-block: 1.25rem .25rem; }
p, ul { margin-block: 0 .75rem; }
ul { padding-inline-start: 1.25rem; }
p a[href^="tel:"], li a[href^="tel:"] { display: inline-block; font-weight: 700; white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; display: block; padding: .75rem; }
.bar { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .375rem; padding: .375rem; background: var(--page); border-block-end: 1px solid var(--line); }
.bar a { display: flex; align-items: center; justify-content: center; gap: .25rem; min-block-size: 3rem; padding: .25rem .5rem; border-radius: .5rem; color: var(--on); font-size: .9375rem; font-weight: 700; line-height: 1.15; text-align: center; text-decoration: none; }
.bar .help { flex: 1 1 5rem; background: var(--danger); }
.bar .call { background: var(--danger); }
.bar .exit { background: var(--leave); }
main { padding: 1rem .75rem; background: var(--panel); }
main:focus { outline: none; }
.languages { float: inline-end; display: flex; align-items: center; justify-content: center; inline-size: 3rem; block-size: 3rem; margin-block-start: -.5rem; margin-inline-start: .5rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--key); font-size: 1.25rem; text-decoration: none; }
.keys { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .5rem; }
.keys a, button, .answer { display: flex; flex: 1 1 40%; align-items: center; justify-content: center; min-block-size: 3rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--key); color: var(--ink); font: inherit; text-align: center; text-decoration: none; cursor: pointer; }
.keys a[href^="tel:"] { flex-basis: 28%; white-space: nowrap; background: var(--danger); border-color: var(--danger); color: var(--on); font-weight: 700; }
.calls a[href^="tel:"] { flex: 1 0 100%; flex-direction: column; min-block-size: 4rem; font-size: 1.25rem; white-space: normal; }
.calls small { font-size: 1rem; font-weight: 400; }
.place { margin-block: 1.25rem; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; }
.place label { display: block; margin-block-end: .25rem; font-weight: 700; }
.place input { inline-size: 100%; min-block-size: 3rem; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--panel); color: var(--ink); font: inherit; }
.place button { inline-size: 100%; margin-block-start: .5rem; }
.notice { margin-block-end: 1rem; padding: .75rem; border-inline-start: .25rem solid var(--link); background: var(--key); }
.notice > :last-child { margin-block-end: 0; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: .5rem; border-block-end: 1px solid var(--line); text-align: start; }
fieldset { display: flex; flex-wrap: wrap; gap: .5rem; min-inline-size: 0; margin: 1.25rem 0 0; padding: 0; border: 0; }
legend { padding: 0; margin-block-end: .5rem; font-weight: 700; }
fieldset input { position: absolute; opacity: 0; }
.answer { flex: 1 1 28%; }
input:checked + .answer { background: var(--link); border-color: var(--link); color: var(--panel); font-weight: 700; }
input:checked + .answer::before { content: "✓"; margin-inline-end: .375rem; }
input:focus-visible + .answer { outline: 3px solid var(--link); outline-offset: 2px; }
.why { display: none; flex-basis: 100%; margin: 0; padding: .75rem; border-inline-start: .25rem solid var(--link); background: var(--key); }
.yes:checked ~ .why, .unsure:checked ~ .why { display: block; }
.end { margin-block-start: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.none { display: none; }
@supports selector(:has(a)) {
  .grave, .some, .after { display: none; }
  fieldset:has(.no:checked) ~ .end .none { display: block; }
  fieldset:not(:has(.no:checked)) ~ .end .none { display: none; }
  fieldset:has(.yes:checked) ~ .end .some, fieldset:has(.unsure:checked) ~ .end .some { display: block; }
  fieldset:has(:checked) ~ .end .after { display: block; }
  fieldset.counts:has(.yes:checked) ~ .end .grave,
  fieldset:has(.yes:checked) ~ fieldset:has(.yes:checked) ~ fieldset:has(.yes:checked) ~ .end .grave { display: block; }
  fieldset.counts:has(.yes:checked) ~ .end .some,
  fieldset:has(.yes:checked) ~ fieldset:has(.yes:checked) ~ fieldset:has(.yes:checked) ~ .end .some { display: none; }
}
.card p { font-size: 1.5rem; font-weight: 700; line-height: 1.3; margin-block-end: 1.25rem; }
.write li { margin-block-end: 1.25rem; padding-block-end: 1.75rem; border-block-end: 1px solid var(--soft); }
.write li p { margin-block-end: .25rem; }
footer { padding: .75rem; }
footer ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .5rem 0 0; padding: 0; list-style: none; }
footer nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); }
footer nav { scroll-margin-block-start: 4rem; }
footer nav:focus { outline: none; }
footer li a { display: inline-flex; align-items: center; min-block-size: 3rem; }
@media print {
  html, main, body { background: #fff; color: #000; }
  body { max-inline-size: none; }
  .bar, .skip, .languages, .place, footer, button { display: none; }
  main { padding: 0; }
  .keys a, .keys a[href^="tel:"], .answer, .notice, .why { background: none; border-color: #000; color: #000; }
  .keys a:not([href^="tel:"]) { display: none; }
  a { color: #000; }
  h1, h2, li, fieldset, .keys { break-inside: avoid; }
  .why { display: block; }
}
`;
