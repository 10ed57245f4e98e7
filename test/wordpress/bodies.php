<?php
/** The two long bodies. In PHP, where no formatter repairs what is broken on purpose. */

/** From CONTENT.md: with headings, a list, a link and a quotation, for reading in place. */
const MEMORANDUM = <<<'HTML'
<p>Мрежата за професионално образование и Индустриален клъстер „Електромобили“ (ИКЕМ) подписаха меморандум за сътрудничество в областта на образованието.</p>
<p>Двете организации работят заедно от месеци. По покана на ИКЕМ мрежата участва в <strong>Секторния съвет по електромобилност</strong> към Министерството на образованието и науката – първия подобен механизъм между сдружение на индустрията, ръководители на професионални училища и държавата.</p>
<h2>Цели</h2>
<ul>
<li>нови форми на обучение;</li>
<li>проучвания и анализи на политики в образованието, регионалното развитие и пазара на труда;</li>
<li>национални, регионални и международни партньорства.</li>
</ul>
<h2>Какво предстои</h2>
<p>Общи работни групи по <a href="/es-hub/">проект на ИКЕМ и Европейския консултантски център по инвестиционни въпроси</a> (EIAH) ще проучат професионалното образование в електромобилността и нуждата от кадри в България и региона.</p>
<h2>За ИКЕМ</h2>
<p>Основан от седем български компании, клъстерът е първото индустриално сдружение за електромобилност в България и национална браншова организация от март 2014 г. В него членуват 55 компании, а партньорите са 74.</p>
<blockquote><p>Ток без умения не движи нищо.</p></blockquote>
HTML;

/** Between a harmless beginning and a harmless end. Whatever of it runs sets `hacked`. */
const HOSTILE = <<<'HTML'
<p>Безвреден увод.</p>
<script>hacked = 10</script>
<p><img ona=1 src="x" onerror="hacked = 11"><img src="x" onerror="hacked = 12" onload="hacked = 13"></p>
<p><a href="javascript:hacked = 14">връзка</a> <a href="java&#x0a;script:hacked = 15">връзка</a> <a href="data:text/html,%3Cscript%3Eopener.hacked=16%3C/script%3E">връзка</a></p>
<p></a><iframe srcdoc="&lt;script&gt;parent.hacked = 17&lt;/script&gt;"></iframe></p>
<details open ontoggle="hacked = 18"><summary>Виж</summary>Текст</details>
<svg onload="hacked = 19"><script>hacked = 20</script></svg>
<form action="javascript:hacked = 21"><input autofocus onfocus="hacked = 22"><button>Изпрати</button></form>
<style>* { display: none !important }</style>
<p>Безвреден край.</p>
HTML;
