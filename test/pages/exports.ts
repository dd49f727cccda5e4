/** Pages in the shape of wiki exports, with texts of this project. */

const cell = (text: string) => `<td colspan="1" class="confluenceTd">${text}</td>`;
const head = (text: string) =>
  `<td class="highlight-grey confluenceTd" data-highlight-colour="grey"><p><strong>${text}</strong></p></td>`;

function confluenceTable(header: string, rows: string[][]): string {
  return `<div class="table-wrap"><table class="wrapped confluenceTable"><colgroup><col/><col/><col/></colgroup><tbody>
  <tr>${header}</tr>
${rows.map((row) => `  <tr>${row.map(cell).join('')}</tr>`).join('\r\n')}</tbody></table></div>`;
}

function confluencePage(title: string, content: string): string {
  return `<!DOCTYPE html>
<html><head><title>Space : ${title}</title><META http-equiv='Content-Type' content="text/html; charset=UTF-8"><link rel="stylesheet" href="styles/site.css" type="text/css" /></head>
<body class="theme-default aui-theme-default"><div id="page"><div id="main" class="aui-page-panel">
<div id="main-header"><div id="breadcrumb-section"><ol id="breadcrumbs"><li class="first"><span><a href="index.html">Space</a></span></li></ol></div>
 <h1 id="title-heading" class="pagetitle"><span id="title-text"> Space : ${title} </span></h1></div>
<div id="content" class="view"><div class="page-metadata">Created by <span class='author'> Kim </span>, last modified on Jun 29, 2019</div>
 <div id="main-content" class="wiki-content group">${content}</div></div></div></div></body></html>`;
}

const LOOK_ALIKES = `<p>Not skills:</p>
<table class="confluenceTable"><tbody><tr><th class="confluenceTh">Layer</th><th class="confluenceTh">Role</th><th class="confluenceTh">Description</th></tr><tr><td>Edge</td><td>Cache</td><td>Keeps</td></tr></tbody></table>
<table class="confluenceTable"><tbody><tr><th>Role</th><th>FTE</th><th>Phase(s)</th><th>Monthly Cost (USD)</th><th>Notes</th></tr><tr><td>Ops</td><td>1</td></tr></tbody></table>
<table class="confluenceTable"><tbody><tr><th>Field</th><th>Description</th></tr><tr><td>id</td><td>a name</td></tr></tbody></table>`;

const HEADER = [head('Role'), head('Required'), head('Description')].join('');

/** Three tables headed by `td` under the headings of their levels. */
export const confluenceLevels = confluencePage(
  'On call',
  `<p>How we watch.</p><h3 id="Oncall-Junior"><strong>Junior</strong></h3>${confluenceTable(HEADER, [
    ['<p>Operator</p>', 'Required', 'Answers<br/>the phone &amp; notes it'],
    ['Developer', '', 'Helps when asked'],
  ])}
<h3 id="Oncall-Senior">Senior</h3>${confluenceTable(HEADER, [['Operator', 'yes', 'Leads &lt;/script&gt; an incident']])}
<h3>Lead</h3>${confluenceTable(HEADER, [['Developer', '', 'Plans the rota']])}${LOOK_ALIKES}`,
);

/**
 * One wide matrix with `th` headers: as Confluence Server writes it, and with the column widths of Confluence Cloud.
 */
export const confluenceWide = confluencePage(
  'Security',
  `<div class="table-wrap"><table class="wrapped confluenceTable" data-layout="default" data-local-id="x" data-table-width="760"><colgroup><col style="width: 340.0px;"/><col style="width: 340.0px;"/><col/></colgroup><tbody>
<tr><th class="confluenceTh"><p>Role</p></th><th class="confluenceTh"><div class="tablesorter-header-inner">Junior</div></th><th class="confluenceTh">Principal</th></tr>
<tr><td class="confluenceTd">Tester</td><td class="confluenceTd"><p>Finds holes</p></td><td class="confluenceTd"><p>Closes them</p></td></tr></tbody></table></div>
<div class="code panel pdl"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: js; gutter: false">{ "name": "From code", "levels": [{ "id": "a", "name": "Alpha" }], "roles": [{ "id": "r", "name": "Role" }],
 "expectations": [{ "role": "r", "level": "a", "text": "Reads &lt;b&gt; as text" }] }</pre></div></div>
<p>[[skill:review]]</p><p>See [[skill:review]] in a sentence.</p>`,
);

/** Notion pages: with misplaced divs, and ids of any characters. */
export const notion = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Review</title></head><body><article id="24ac5e6f-95bd" class="page sans"><header><h1 class="page-title" dir="auto">Review</h1><p class="page-description" dir="auto"></p></header><div class="page-body"><div style="display:contents" dir="auto"><h2 id="1" class=""><strong>Skills</strong></h2></div><div style="display:contents" dir="ltr"><table id="2" class="simple-table"><thead class="simple-table-header"><div style="display:contents" dir="ltr"><tr id="3"><th id="&gt;P^^" class="simple-table-header-color simple-table-header">Role</th><th id="OS&lt;}" class="simple-table-header">Junior</th><th id="rIF\\;">Staff</th></tr></div></thead><tbody><div style="display:contents" dir="ltr"><tr id="4"><td id="&gt;P^^" class="">Backend</td><td id="OS&lt;}">Reads every change</td><td id="rIF\\;"></td></tr></div></tbody></table></div><div style="display:contents" dir="ltr"><table class="simple-table"><tbody><tr><td>Method</td><td>Description</td><td>Input Parameters</td></tr></tbody></table></div></div></article></body></html>`;
