// The look of the readable page: paper, ink and hairlines, on screen and in print.

export const pageStyle = `
body{margin:2.5rem auto;max-width:46rem;padding:0 1.25rem;background:#fff;color:#1f2933;font:1rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:1.6rem;font-weight:500;border-bottom:1px solid #1f2933;padding-bottom:.5rem}
h2{font-size:1.1rem;font-weight:600;margin-top:2.25rem}
dl{display:grid;grid-template-columns:12rem 1fr;gap:.25rem 1rem;margin:0}
dt{color:#55606b}dd{margin:0;overflow-wrap:anywhere}
article{border-left:1px solid #7c848c;padding-left:1.25rem;margin:1.5rem 0}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #d9d6cd}
th{font-weight:600}.register td:nth-child(2){white-space:nowrap}
td p,td ul{margin:.15rem 0 0}td ul{padding:0;list-style:none;font-size:.875rem}
.meta{color:#55606b;font-size:.875rem}
@page{size:A4;margin:20mm}
@media print{body{margin:0;max-width:none}article,tr{break-inside:avoid-page}}
`.trim();
