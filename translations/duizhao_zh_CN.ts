<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>There is no dictionary: sentences are paired less exactly, by length, numbers, names and what the text itself teaches.</source>
        <translation>没有词典：句子只按长度、数字、名称和从正文中学到的词语配对，不够准确。</translation>
    </message>
    <message>
        <source>Dictionary: %1 (%2), %3 entries, under %4. %5</source>
        <extracomment>%1 is the name of the dictionary, %2 its date, %3 a number, %4 the name of a licence, %5 an address.</extracomment>
        <translation>词典：%1（%2），%3 个词条，按 %4 授权。%5</translation>
    </message>
    <message>
        <source>Reads two languages side by side and flags what the translation got wrong.</source>
        <translation>双语对照阅读，并标出译错的地方。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt %1, ICU, SQLite and Snowball.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>依 MIT 许可证发布的自由软件，使用 Qt %1、ICU、SQLite 和 Snowball。</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>关于 Duizhao</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation>标记(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>句对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Read Again &amp;As</source>
        <extracomment>Menu: read the open file once more with another encoding.</extracomment>
        <translation>重新读取为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a List of &amp;Pairs…</source>
        <translation>打开句对列表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import the Clipboard&apos;s Text</source>
        <translation>导入剪贴板中的文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>自动判断(&amp;G)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16LE</source>
        <translation>UTF-16LE</translation>
    </message>
    <message>
        <source>UTF-16BE</source>
        <translation>UTF-16BE</translation>
    </message>
    <message>
        <source>GB18030 (Simplified Chinese)</source>
        <translation>GB18030（简体中文）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>&amp;Swap Source and Translation</source>
        <translation>对调原文与译文(&amp;S)</translation>
    </message>
    <message>
        <source>Table (&amp;TSV)…</source>
        <translation>表格 (&amp;TSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines…</source>
        <translation>&amp;JSON Lines…</translation>
    </message>
    <message>
        <source>&amp;Web Page…</source>
        <translation>网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>打开文库(&amp;L)…</translation>
    </message>
    <message>
        <source>Create a &amp;New Library…</source>
        <translation>新建文库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find an Article</source>
        <translation>查找文章(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;name the Article</source>
        <translation>重命名文章(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move the Article</source>
        <translation>移除文章(&amp;M)</translation>
    </message>
    <message>
        <source>Annotator&apos;s Na&amp;me…</source>
        <translation>标注者姓名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>标记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove Flag</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Neutral</source>
        <translation>中性(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;inor</source>
        <translation>轻微(&amp;I)</translation>
    </message>
    <message>
        <source>M&amp;ajor</source>
        <translation>重大(&amp;A)</translation>
    </message>
    <message>
        <source>Cri&amp;tical</source>
        <translation>致命(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Corr&amp;ection</source>
        <translation>改正(&amp;E)</translation>
    </message>
    <message>
        <source>Set &amp;Missing Place at Caret</source>
        <translation>将光标处设为缺漏位置(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Flag</source>
        <translation>下一个标记(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous Flag</source>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>完成并转到下一对(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next Pair</source>
        <translation>下一个句对(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pair</source>
        <translation>上一个句对(&amp;P)</translation>
    </message>
    <message>
        <source>One Row for Each &amp;Sentence Pair</source>
        <translation>每个句对一行(&amp;S)</translation>
    </message>
    <message>
        <source>Show Left-&amp;Out Lines</source>
        <translation>显示略去的行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>文库(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>检查面板(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>关于 Duizhao(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hinese</source>
        <extracomment>Menu: the form in which Chinese text is shown.</extracomment>
        <translation>中文显示(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;de by Side</source>
        <translation>左右对照(&amp;D)</translation>
    </message>
    <message>
        <source>Translation &amp;below Each Source</source>
        <translation>译文在原文之下(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ource Only</source>
        <translation>只看原文(&amp;O)</translation>
    </message>
    <message>
        <source>Translation O&amp;nly</source>
        <translation>只看译文(&amp;N)</translation>
    </message>
    <message>
        <source>Look Up the &amp;Word</source>
        <translation>查词(&amp;W)</translation>
    </message>
    <message>
        <source>Pin the Word in the Inspec&amp;tor</source>
        <translation>将词条固定在检查面板(&amp;T)</translation>
    </message>
    <message>
        <source>Look Up under the Pointe&amp;r</source>
        <translation>指针停留时查词(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;Written</source>
        <translation>按原样(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Taiwan (Words Too)</source>
        <translation>台湾繁体（含用语）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How Text Is Set…</source>
        <translation>排版设置(&amp;H)…</translation>
    </message>
    <message>
        <source>Te&amp;xt without Panels</source>
        <translation>只显示正文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>With &amp;Corrections</source>
        <translation>显示改正后的译文(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>编辑改正</translation>
    </message>
    <message>
        <source>Set category</source>
        <translation>设定类别</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>设定严重程度</translation>
    </message>
    <message>
        <source>Move error span</source>
        <translation>移动错误范围</translation>
    </message>
    <message>
        <source>Set missing place</source>
        <translation>设定缺漏位置</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Correct the pair</source>
        <translation>改正句对</translation>
    </message>
    <message>
        <source>Edit the pair&apos;s note</source>
        <translation>编辑句对备注</translation>
    </message>
    <message>
        <source>Rename article</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 bytes can be read.</source>
        <translation>“%1”太大，最多只能读取 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: no space is left on the device.</source>
        <translation>无法写入“%1”：设备上没有剩余空间。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>“%1”不是文本文件。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding Duizhao reads (UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5).</source>
        <translation>“%1”不是本程序能读取的编码（UTF-8、UTF-16LE、UTF-16BE、GB18030、Big5）。</translation>
    </message>
    <message>
        <source>“%1” holds only English; the Chinese is missing.</source>
        <translation>“%1”只有英文，缺少中文。</translation>
    </message>
    <message>
        <source>“%1” holds only Chinese; the English is missing.</source>
        <translation>“%1”只有中文，缺少英文。</translation>
    </message>
    <message>
        <source>“%1” holds neither English nor Chinese text.</source>
        <translation>“%1”既没有英文也没有中文。</translation>
    </message>
    <message>
        <source>“%1” is not a list of pairs: line %2 is not a source, a tab and a target.</source>
        <translation>“%1”不是句对列表：第 %2 行不是“原文、制表符、译文”的形式。</translation>
    </message>
    <message>
        <source>The library holds no article %1.</source>
        <translation>文库中没有文章 %1。</translation>
    </message>
    <message>
        <source>Article %1 has no pairs.</source>
        <translation>文章 %1 没有句对。</translation>
    </message>
    <message>
        <source>The range %1 lies outside the text: %2.</source>
        <translation>范围 %1 超出文本：%2。</translation>
    </message>
    <message>
        <source>The range %1 is empty.</source>
        <translation>范围 %1 是空的。</translation>
    </message>
    <message>
        <source>The range %1 lies in no pair on the %2 side.</source>
        <translation>范围 %1 不在 %2 侧的任何句对中。</translation>
    </message>
    <message>
        <source>The range %1 cuts through a character at %2.</source>
        <translation>范围 %1 在 %2 处切开了一个字符。</translation>
    </message>
    <message>
        <source>“%1” is not an MQM category.</source>
        <translation>“%1”不是 MQM 类别。</translation>
    </message>
    <message>
        <source>“%1” is not a severity (neutral, minor, major, critical).</source>
        <translation>“%1”不是严重程度（neutral、minor、major、critical）。</translation>
    </message>
    <message>
        <source>“%1” is not an export format.</source>
        <translation>“%1”不是导出格式。</translation>
    </message>
    <message>
        <source>There is no annotation %1 any more.</source>
        <translation>标注 %1 已不存在。</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>没有文库“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a Duizhao library.</source>
        <translation>“%1”不是对照的文库。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Duizhao library.</source>
        <translation>“%1”是其他程序的数据库，不是对照的文库。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged: %2.</source>
        <translation>文库“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Duizhao (schema %2).</source>
        <translation>文库“%1”由更新版本的对照创建（结构版本 %2）。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be changed: it is read-only.</source>
        <translation>文库“%1”是只读的，无法更改。</translation>
    </message>
    <message>
        <source>The library “%1” is busy: another program is writing to it.</source>
        <translation>文库“%1”正忙：另一个程序正在写入。</translation>
    </message>
    <message>
        <source>The library “%1” failed: %2.</source>
        <translation>文库“%1”出错：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a Duizhao lexicon.</source>
        <translation>“%1”不是 Duizhao 词库。</translation>
    </message>
    <message>
        <source>The lexicon “%1” was made by another version of Duizhao (format %2).</source>
        <translation>词库“%1”由另一版本的 Duizhao 生成（格式 %2）。</translation>
    </message>
    <message>
        <source>The lexicon “%1” is damaged.</source>
        <translation>词库“%1”已损坏。</translation>
    </message>
    <message>
        <source>“%1” is not a CC-CEDICT dictionary.</source>
        <translation>“%1”不是 CC-CEDICT 词典。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>“%1” was refused: “%2” has changed the same place since.</source>
        <translation>“%1”未能执行：同一处在此之后已被“%2”更改。</translation>
    </message>
    <message>
        <source>“%1” is not a check.</source>
        <translation>没有名为“%1”的检查。</translation>
    </message>
    <message>
        <source>Chinese cannot be converted by “%1”: %2.</source>
        <translation>无法用“%1”转换中文：%2。</translation>
    </message>
</context>
<context>
    <name>MqmCategory</name>
    <message>
        <source>The translation says something that the source does not.</source>
        <translation>译文说了原文没有说的内容。</translation>
    </message>
    <message>
        <source>Something the source says is missing from the translation.</source>
        <translation>译文缺少原文的部分内容。</translation>
    </message>
    <message>
        <source>The translation does not say what the source says.</source>
        <translation>译文的意思与原文不符。</translation>
    </message>
    <message>
        <source>Words of the source were left as they are.</source>
        <translation>原文的词语未经翻译，原样保留。</translation>
    </message>
    <message>
        <source>A mark is missing, wrong or of the wrong width.</source>
        <translation>标点缺失、用错，或全角半角不当。</translation>
    </message>
    <message>
        <source>A character is wrong or misspelt.</source>
        <translation>错字、别字或拼写错误。</translation>
    </message>
    <message>
        <source>The sentence breaks a rule of the language.</source>
        <translation>句子不合语法。</translation>
    </message>
    <message>
        <source>The tone is wrong for the text: too formal or too familiar.</source>
        <translation>语气与文章不合：过于正式或过于随便。</translation>
    </message>
    <message>
        <source>The text contradicts itself in form.</source>
        <translation>文中写法前后不一。</translation>
    </message>
    <message>
        <source>Characters were damaged on the way.</source>
        <translation>字符在处理过程中损坏（乱码）。</translation>
    </message>
    <message>
        <source>The term is not the one used in this field.</source>
        <translation>用词不是本领域的术语。</translation>
    </message>
    <message>
        <source>One term is rendered in more than one way.</source>
        <translation>同一术语有多种译法。</translation>
    </message>
    <message>
        <source>Understandable, but no writer would put it so.</source>
        <translation>能看懂，但没有人会这样写。</translation>
    </message>
    <message>
        <source>The address is not written as the readers write it.</source>
        <translation>地址的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>The amount is not written as the readers write it.</source>
        <translation>金额的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>The date is not written as the readers write it.</source>
        <translation>日期的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>The name is not written as the readers write it.</source>
        <translation>人名的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>The number is not written as the readers write it.</source>
        <translation>号码的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>The time is not written as the readers write it.</source>
        <translation>时间的写法不合读者的习惯。</translation>
    </message>
    <message>
        <source>Anything else; the note says what.</source>
        <translation>其他问题，在备注中说明。</translation>
    </message>
    <message>
        <source>The whole pair is no translation at all.</source>
        <translation>整个句对根本不是翻译。</translation>
    </message>
    <message>
        <source>The source itself is wrong.</source>
        <translation>原文本身有误。</translation>
    </message>
    <message>
        <source>The translation tells it differently on purpose.</source>
        <translation>译文有意换了说法。</translation>
    </message>
    <message>
        <source>The person&apos;s gender is wrong.</source>
        <translation>人物性别有误。</translation>
    </message>
    <message>
        <source>Lines or paragraphs break in the wrong place.</source>
        <translation>断行或分段的位置不对。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Group of translation errors.</extracomment>
        <translation>准确性</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>流畅性</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Locale convention</source>
        <translation>地区惯例</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Non-translation!</source>
        <translation>非译文！</translation>
    </message>
    <message>
        <source>Source error</source>
        <translation>原文错误</translation>
    </message>
    <message>
        <source>Addition</source>
        <extracomment>Kind of translation error.</extracomment>
        <translation>增译</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>漏译</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>误译</translation>
    </message>
    <message>
        <source>Untranslated text</source>
        <translation>未译</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>错别字</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>语域</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>前后不一</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Inappropriate for context</source>
        <translation>不合语境</translation>
    </message>
    <message>
        <source>Inconsistent use of terminology</source>
        <translation>术语不统一</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>生硬</translation>
    </message>
    <message>
        <source>Address format</source>
        <translation>地址格式</translation>
    </message>
    <message>
        <source>Currency format</source>
        <translation>货币格式</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Name format</source>
        <translation>人名格式</translation>
    </message>
    <message>
        <source>Telephone format</source>
        <translation>电话格式</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Creative reinterpretation</source>
        <translation>创造性改写</translation>
    </message>
    <message>
        <source>Gender mismatch</source>
        <translation>性别错误</translation>
    </message>
    <message>
        <source>Text-breaking</source>
        <translation>断行分段</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not classified</source>
        <extracomment>A flagged error whose category nobody has chosen yet.</extracomment>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of errors, %2 the kind: &quot;Accuracy: Mistranslation&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>What the program is doing, shown beside the progress bar.</extracomment>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Decoding the text</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>Splitting into paragraphs</source>
        <translation>正在分段</translation>
    </message>
    <message>
        <source>Linking paragraphs</source>
        <translation>正在配对段落</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>正在断句</translation>
    </message>
    <message>
        <source>Aligning sentences</source>
        <translation>正在对齐句子</translation>
    </message>
    <message>
        <source>Storing in the library</source>
        <translation>正在存入文库</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在检查文库</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How grave a translation error is (MQM severity).</extracomment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>A flagged error whose severity nobody has chosen yet.</extracomment>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>State of a sentence pair: nobody has read it yet.</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>State of a sentence pair.</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a sentence pair: reviewed, finished.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>Kind of a piece of an article.</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Kind of a piece of an article: the line that names the author.</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>Kind of a piece of an article: program code.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Kind of a piece of an article: the line that names its source or translator.</extracomment>
        <translation>出处说明</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Kind of a piece of an article: text of the host page that does not belong to it.</extracomment>
        <translation>网页杂项</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>%1 (as you said)</source>
        <extracomment>%1 is a text encoding, &quot;Big5&quot;; a person has chosen it.</extracomment>
        <translation>%1（由您指定）</translation>
    </message>
    <message>
        <source>%1 (certain)</source>
        <extracomment>%1 is a text encoding; there is no doubt.</extracomment>
        <translation>%1（确定）</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <extracomment>%1 is a text encoding that was guessed.</extracomment>
        <translation>%1（很可能）</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <extracomment>%1 is a text encoding that was guessed, and the guess may be wrong.</extracomment>
        <translation>%1（存疑）</translation>
    </message>
    <message>
        <source>The pair was given so.</source>
        <translation>句对由输入给定。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>One of the things that agree in both sentences of a pair; stands in a list.</extracomment>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Latin word(s)</source>
        <extracomment>Words in Latin letters that stand in the English and in the Chinese.</extracomment>
        <translation>
            <numerusform>%n 个拉丁字母词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s)</source>
        <translation>
            <numerusform>%n 个标点</numerusform>
        </translation>
    </message>
    <message>
        <source>the length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Only the order speaks for this pairing.</source>
        <translation>此配对仅以顺序为据。</translation>
    </message>
    <message>
        <source>In agreement: %1.</source>
        <extracomment>%1 is a list such as &quot;2 numbers, 1 Latin word and the length&quot;.</extracomment>
        <translation>相符之处：%1。</translation>
    </message>
</context>
<context>
    <name>duizhao::ArticlePanel</name>
    <message>
        <source>About this text</source>
        <translation>关于本文</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the language of the source, %2 that of the translation.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <extracomment>%1 is a text encoding and how sure its guess is: &quot;Big5 (likely)&quot;.</extracomment>
        <translation>编码：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>有 %n 处无法解码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the page left out</source>
        <translation>
            <numerusform>略去页面内容 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>%1 is the name of the person or program that translated.</extracomment>
        <translation>译者：%1</translation>
    </message>
</context>
<context>
    <name>duizhao::CategoryPicker</name>
    <message>
        <source>%1 For example: %2</source>
        <extracomment>Explains a category of errors. %1 is a sentence, %2 an example such as &quot;three books → 三書&quot;.</extracomment>
        <translation>%1例如：%2</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>错误类别</translation>
    </message>
</context>
<context>
    <name>duizhao::Desk</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <extracomment>Long work that goes on; %1 is the name of a file.</extracomment>
        <translation>正在导入“%1”</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <extracomment>Long work that goes on; %1 is the name of a file.</extracomment>
        <translation>正在导出“%1”</translation>
    </message>
</context>
<context>
    <name>duizhao::DictionaryCard</name>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>Pin (%1)</source>
        <extracomment>Button of a dictionary entry; %1 is a key, &quot;Shift+D&quot;.</extracomment>
        <translation>固定 (%1)</translation>
    </message>
    <message>
        <source>Keep this entry in the inspector</source>
        <translation>把这个词条留在检查面板</translation>
    </message>
    <message>
        <source>Counted with</source>
        <comment>dictionary entry of a noun: measure words follow</comment>
        <translation>量词</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <comment>%1 is a word of the text</comment>
        <translation>词典中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>duizhao::DictionaryGuide</name>
    <message>
        <source>There is no dictionary on this computer.</source>
        <translation>这台电脑上没有词典。</translation>
    </message>
    <message>
        <source>There is no word at the caret.</source>
        <translation>光标处没有词。</translation>
    </message>
</context>
<context>
    <name>duizhao::DictionaryPanel</name>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>Button: takes the pinned dictionary entry away.</extracomment>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>词条</translation>
    </message>
</context>
<context>
    <name>duizhao::FileCommands</name>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>制表符分隔值 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open bilingual texts</source>
        <translation>打开双语文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text);;All files (*)</source>
        <translation>文本 (*.txt *.md *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a list of pairs</source>
        <translation>打开句对列表</translation>
    </message>
    <message>
        <source>Source, tab, target (*.tsv *.txt);;All files (*)</source>
        <translation>原文、制表符、译文 (*.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>Libraries (*.db *.duizhao);;All files (*)</source>
        <translation>文库 (*.db *.duizhao);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>新建文库</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>文库 (*.db)</translation>
    </message>
</context>
<context>
    <name>duizhao::FlagEditor</name>
    <message>
        <source>Set missing place at caret</source>
        <translation>将光标处设为缺漏位置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Flagged words</source>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里不对？</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>What should stand here instead?</source>
        <translation>这里应该怎么写？</translation>
    </message>
    <message>
        <source>For an omission: put the caret in the other column, where the words are missing</source>
        <translation>用于漏译：把光标放到另一栏缺少文字的地方</translation>
    </message>
    <message>
        <source>Forget the place where the words are missing</source>
        <translation>不再记录缺漏位置</translation>
    </message>
    <message>
        <source>Missing here: …%1 ▲ %2…</source>
        <extracomment>Where words are missing: %1 stands before the place, %2 behind it.</extracomment>
        <translation>此处缺漏：…%1 ▲ %2…</translation>
    </message>
    <message>
        <source>The whole pair</source>
        <translation>整个句对</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around flagged words.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>duizhao::FlagList</name>
    <message>
        <source>The whole pair</source>
        <translation>整个句对</translation>
    </message>
    <message>
        <source>Flags of this pair</source>
        <translation>本句对的标记</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A flag in a list: %1 the flagged words, %2 the category.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a flag: %1 the words, %2 the category, %3 the severity.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>duizhao::Inspector</name>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查面板</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and press %1; without a mark the whole pair is flagged.</source>
        <extracomment>%1 is a key, &quot;F&quot;.</extracomment>
        <translation>还没有标记。选中文字后按 %1；没有选中时标记整个句对。</translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of an article: pairs done and in all.</extracomment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under an article&apos;s title: %1 is &quot;12 of 68 done&quot;, %2 is &quot;3 flags&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 pairs done, %4</source>
        <extracomment>What a screen reader says of an article: %1 its title, %2 and %3 the pairs done and in all, %4 &quot;3 flags&quot;.</extracomment>
        <translation>%1，已完成 %3 个句对中的 %2 个，%4</translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryPanel</name>
    <message>
        <source>Find an article</source>
        <translation>查找文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>还没有文章。</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>没有标题包含这些字词。</translation>
    </message>
</context>
<context>
    <name>duizhao::MainWindow</name>
    <message>
        <source>Read two languages side by side</source>
        <translation>双语并排阅读</translation>
    </message>
    <message>
        <source>Open a bilingual page, or a text and its translation as two files. You can also drop files here, or paste a text.</source>
        <translation>打开一个双语页面，或分为两个文件的原文与译文。也可以把文件拖到这里，或粘贴文字。</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Paste a Text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose Another Library…</source>
        <translation>选择其他文库…</translation>
    </message>
    <message>
        <source>Create a New Library…</source>
        <translation>新建文库…</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>“%1” was removed from the library.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>已从文库中移除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>This library is read-only: you can read and export, but not flag.</source>
        <translation>此文库是只读的：可以阅读和导出，但不能标记。</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>“%1”已在文库中。</translation>
    </message>
    <message>
        <source>The encoding may not be %1. If the text looks wrong, choose another one under “Read Again As”.</source>
        <extracomment>%1 is a text encoding. The menu path is File, Read Again As.</extracomment>
        <translation>编码可能不是 %1。如果文字显示不对，请在“重新读取为”中另选一种。</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <extracomment>Menu entry; %1 is the name of a change, &quot;Flag&quot;.</extracomment>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <extracomment>Menu entry; %1 is the name of a change, &quot;Flag&quot;.</extracomment>
        <translation>重做“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 — Duizhao</source>
        <extracomment>Title of the window; %1 is the title of an article.</extracomment>
        <translation>%1 — 对照</translation>
    </message>
    <message>
        <source>Duizhao</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>第 %1 / %2 对</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 个句对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Status line: %1 is &quot;pair 9 of 68&quot;, %2 &quot;3 flags&quot;, %3 &quot;saved&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>标注者姓名</translation>
    </message>
    <message>
        <source>Your name in flags and reviews from now on:</source>
        <translation>今后标记和审阅时使用的姓名：</translation>
    </message>
    <message>
        <source>What you typed could not be saved yet. Close again to lose it.</source>
        <translation>刚输入的内容还未能保存。再次关闭将丢失这些内容。</translation>
    </message>
    <message>
        <source>%1 Articles are aligned without a dictionary, less exactly.</source>
        <extracomment>%1 is a sentence that says why the dictionary cannot be read.</extracomment>
        <translation>%1 文章将不用词典对齐，不够准确。</translation>
    </message>
</context>
<context>
    <name>duizhao::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>duizhao::OtherSideCard</name>
    <message>
        <source>The other language</source>
        <translation>另一种语言</translation>
    </message>
</context>
<context>
    <name>duizhao::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>文章概览</translation>
    </message>
    <message>
        <source>pair %1</source>
        <extracomment>Tool tip of a mark in the overview of an article: the number of a pair.</extracomment>
        <translation>第 %1 对</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1 is a severity: &quot;major&quot;.</extracomment>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>found by the search</source>
        <translation>搜索命中</translation>
    </message>
    <message>
        <source>pairing doubtful</source>
        <translation>配对存疑</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>duizhao::PairPanel</name>
    <message>
        <source>The translation has nothing for it.</source>
        <translation>译文中没有对应内容。</translation>
    </message>
    <message>
        <source>The source has nothing for it.</source>
        <translation>原文中没有对应内容。</translation>
    </message>
    <message>
        <source>%1, sentences %2 : %3</source>
        <extracomment>%1 is a kind of text (paragraph, heading); %2 and %3 count the sentences of the source and of the translation that make the pair.</extracomment>
        <translation>%1，句数 %2 : %3</translation>
    </message>
    <message>
        <source>Pairing doubtful</source>
        <translation>配对存疑</translation>
    </message>
    <message>
        <source>Little speaks for it that these sentences translate each other</source>
        <translation>没有多少依据表明这些句子互为翻译</translation>
    </message>
    <message>
        <source>State of the pair</source>
        <translation>句对状态</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Heading of the panel: which pair of sentences this is.</extracomment>
        <translation>第 %1 / %2 对</translation>
    </message>
</context>
<context>
    <name>duizhao::PairTextPanel</name>
    <message>
        <source>Note on the pair</source>
        <translation>句对备注</translation>
    </message>
    <message>
        <source>Corrected translation of the pair</source>
        <translation>句对的改正译文</translation>
    </message>
    <message>
        <source>How the whole translation should read</source>
        <translation>整句译文应该怎么写</translation>
    </message>
    <message>
        <source>The whole pair</source>
        <translation>整个句对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Corrected translation</source>
        <translation>改正译文</translation>
    </message>
</context>
<context>
    <name>duizhao::Panes</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>duizhao::ParallelView</name>
    <message>
        <source>pair %1 of %2</source>
        <extracomment>Said by a screen reader: position of a row</extracomment>
        <translation>第 %1 / %2 对</translation>
    </message>
    <message>
        <source>pairs %1 to %2 of %3</source>
        <translation>第 %1–%2 / %3 对</translation>
    </message>
    <message>
        <source>pairing
doubtful</source>
        <comment>in the narrow gutter beside a pair, in two short lines</comment>
        <translation>配对
存疑</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>对照正文</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Drop a file here, press Ctrl+O to choose one,</source>
        <translation>把文件拖到这里，按 Ctrl+O 选择文件，</translation>
    </message>
    <message>
        <source>or Ctrl+V to read the text on the clipboard.</source>
        <translation>或按 Ctrl+V 读取剪贴板中的文字。</translation>
    </message>
    <message>
        <source>Nothing to read here</source>
        <translation>这里没有可读的内容</translation>
    </message>
    <message>
        <source>No text of this article is paired.</source>
        <translation>这篇文章没有配成对的文字。</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <comment>lines of the page that belong to neither language&apos;s text</comment>
        <translation>略去 1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <comment>lines of the page that belong to neither language&apos;s text</comment>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>pairing doubtful</source>
        <comment>said by a screen reader of a row</comment>
        <translation>配对存疑</translation>
    </message>
    <message>
        <source>1 flag</source>
        <comment>said by a screen reader of a row</comment>
        <translation>1 个标记</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <comment>said by a screen reader of a row</comment>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; corrected: %2</source>
        <extracomment>Said by a screen reader: %1 is what a row is, %2 the translation with its corrections.</extracomment>
        <translation>%1；改正后：%2</translation>
    </message>
</context>
<context>
    <name>duizhao::ReadingCommands</name>
    <message>
        <source>Put the caret in the other column, where the words are missing, and try again.</source>
        <translation>请把光标放到另一栏缺少文字的地方，再试一次。</translation>
    </message>
    <message>
        <source>There is no flag further on.</source>
        <translation>后面没有标记了。</translation>
    </message>
    <message>
        <source>There is no flag before this place.</source>
        <translation>前面没有标记了。</translation>
    </message>
</context>
<context>
    <name>duizhao::ReadingDialog</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source> letters</source>
        <extracomment>Unit behind a number: letters in a line.</extracomment>
        <translation> 个字母</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>Unit behind a number: Chinese characters in a line.</extracomment>
        <translation> 个字</translation>
    </message>
    <message>
        <source>How text is set</source>
        <translation>排版设置</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>Longest line, &amp;English</source>
        <extracomment>Typography: how long a line may be.</extracomment>
        <translation>英文最长行(&amp;E)</translation>
    </message>
    <message>
        <source>Longest line, &amp;Chinese</source>
        <translation>中文最长行(&amp;C)</translation>
    </message>
    <message>
        <source>English &amp;face</source>
        <translation>英文字体(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;implified Chinese face</source>
        <translation>简体中文字体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Traditional Chinese face</source>
        <translation>繁体中文字体(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Designed</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>As designed (%1)</source>
        <extracomment>A choice of typefaces; %1 is the name of the one the program is designed with.</extracomment>
        <translation>默认 (%1)</translation>
    </message>
</context>
<context>
    <name>duizhao::SeverityButtons</name>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.</extracomment>
        <translation>%1（按键 %2）</translation>
    </message>
</context>
<context>
    <name>duizhao::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads bilingual articles in parallel and flags translation errors.</source>
        <translation>并排阅读双语文章，标记翻译错误。</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>要使用的文库。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Texts to import and show.</source>
        <translation>要导入并显示的文本。</translation>
    </message>
</context>
</TS>
