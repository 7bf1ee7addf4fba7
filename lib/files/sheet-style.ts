/** The look of the sheet: A4, black on white, colour only for the three levels; what colour says, a shape or a word says as well. */
export const SHEET_STYLE = `@page{size:A4;margin:14mm 13mm 16mm}
:root{color-scheme:light;--error:#b8150d;--review:#8f4e00;--hint:#1f5fa8;--ok:#1e6b40}
*{box-sizing:border-box}
body{font:10pt/1.55 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif;color:#1d2129;background:#fff;max-width:184mm;margin:10mm auto;padding:0 4mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}
article+article{break-before:page;margin-top:14mm}
.kind{margin:0;color:#596170;font-size:9pt;letter-spacing:.04em}
h1{font-size:19pt;line-height:1.3;margin:.5mm 0 3mm}
h2{font-size:12.5pt;margin:8mm 0 2.5mm;padding-bottom:1mm;border-bottom:.6pt solid #c9ced8;break-after:avoid}
h3{font-size:10.5pt;margin:0;break-after:avoid}
h3.table{font-size:9.5pt;margin:4mm 0 1.5mm}
p{margin:0 0 1.5mm}ul,ol{margin:0;padding-left:5mm}
.facts{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:.8mm 4mm;margin:0 0 4mm;font-size:9pt}
.facts dt{color:#596170}.facts dd{margin:0;overflow-wrap:anywhere}.facts .wide{grid-column:2/5}
.verdict{display:flex;gap:4mm;align-items:center;padding:4mm 5mm;border:.8pt solid var(--tone);border-radius:2.5mm;break-inside:avoid}
.verdict strong{display:block;font-size:15pt;line-height:1.3;color:var(--tone)}
.verdict span{display:block;font-size:9pt}
.seal{flex:none;width:13mm;height:13mm;border-radius:50%;background:var(--tone);color:#fff;font:700 20pt/13mm system-ui,sans-serif;text-align:center}
.error{--tone:var(--error);--wash:#fdf0ef}.review{--tone:var(--review);--wash:#fdf4e4}.hint{--tone:var(--hint);--wash:#eef4fb}.ok{--tone:var(--ok);--wash:#ecf6f0}
.counts{display:flex;gap:6mm;margin:3mm 0 0;padding:0;list-style:none;font-size:9.5pt}
.n{display:inline-block;min-width:5mm;height:5mm;padding:0 1mm;border-radius:2.5mm;background:var(--tone);color:#fff;font:700 8.5pt/5mm system-ui,sans-serif;text-align:center;vertical-align:.3mm}
.n.review{border-radius:1mm}.n.hint{background:#fff;color:var(--tone);box-shadow:inset 0 0 0 .3mm var(--tone)}
.problem{margin:0 0 3.5mm;padding:2.5mm 3.5mm;border-left:1.2mm solid var(--tone);background:var(--wash);break-inside:avoid}
.problem h3{display:flex;gap:2mm;align-items:baseline}
.problem .level{margin-left:auto;color:var(--tone);font-size:9pt;font-weight:400;white-space:nowrap}
.problem .part{color:#596170;font-size:8.5pt;margin:0}
.problem h4{font-size:8.5pt;color:#596170;margin:2mm 0 .5mm;font-weight:400}
.problem .fix{font-weight:600}
.small{font-size:8.5pt;color:#3e4550}
table{border-collapse:collapse;width:100%;font-size:8pt;line-height:1.35;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:8.5pt;padding:1.5mm 0 .8mm;color:#596170}
th,td{border:.5pt solid #9aa1ad;padding:.7mm 1.2mm;text-align:center;font-weight:400}
thead{display:table-header-group}thead th{background:#eef0f4;font-weight:600}tr{break-inside:avoid}
th[scope=row]{text-align:left}th[scope=colgroup]{text-align:left;background:#f6f7f9;font-weight:600}
.d1{padding-left:4mm}.d2{padding-left:7mm}
td.main{background:var(--wash);box-shadow:inset 0 0 0 .5mm var(--tone);font-weight:700}
td.part{background:var(--wash)}
td .n{min-width:4mm;height:4mm;font-size:7pt;line-height:4mm;margin-left:1mm}
td .proven{padding:0 1mm;border:.4pt dashed #596170}
td .absent{color:#9aa1ad}
.foot{margin-top:7mm;padding-top:2mm;border-top:.6pt solid #c9ced8;font-size:8.5pt;color:#596170}
@media (max-width:120mm){.facts{grid-template-columns:auto 1fr}.facts .wide{grid-column:2}.tables{overflow-x:auto}}
@media print{body{margin:0;padding:0;max-width:none}}`;
