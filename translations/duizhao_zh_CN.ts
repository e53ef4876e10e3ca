<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>There is no dictionary: sentences are paired less exactly, by length, numbers, names and what the text itself teaches.</source>
        <translation>没有词典：句子只按长度、数字、专名和从正文中学到的词语配对，准确度较低。</translation>
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
        <translation>关于“对照”</translation>
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
        <source>&amp;Flag</source>
        <translation>标记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove Flag</source>
        <translation>移除标记(&amp;R)</translation>
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
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>详情面板(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一个窗格(&amp;P)</translation>
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
        <translation>关于“对照”(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hinese</source>
        <extracomment>Menu: the form in which Chinese text is shown.</extracomment>
        <translation>中文显示(&amp;H)</translation>
    </message>
    <message>
        <source>Look Up the &amp;Word</source>
        <translation>查词(&amp;W)</translation>
    </message>
    <message>
        <source>Pin the Word in the Inspec&amp;tor</source>
        <translation>将词条固定在详情面板(&amp;T)</translation>
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
        <source>Te&amp;xt without Panels</source>
        <translation>只显示正文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>疑点(&amp;I)</translation>
    </message>
    <message>
        <source>Sco&amp;re By</source>
        <extracomment>Menu: chooses the profile by which errors become a number.</extracomment>
        <translation>评分方案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search in the Article</source>
        <translation>在文章中搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Hit</source>
        <translation>下一个搜索结果(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Hit</source>
        <translation>上一个搜索结果(&amp;V)</translation>
    </message>
    <message>
        <source>Annotate &amp;Blind</source>
        <translation>盲标(&amp;B)</translation>
    </message>
    <message>
        <source>Flag &amp;Words by Their Letters</source>
        <translation>按字母选词标记(&amp;W)</translation>
    </message>
    <message>
        <source>Flag All That Sa&amp;y the Same</source>
        <translation>标记所有相同译文(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Describe by Codes</source>
        <translation>用代码评定(&amp;D)</translation>
    </message>
    <message>
        <source>Describe Like the &amp;Last One</source>
        <translation>沿用上次评定(&amp;L)</translation>
    </message>
    <message>
        <source>Find a &amp;Category</source>
        <translation>查找类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End to the Right</source>
        <translation>末端右移(&amp;E)</translation>
    </message>
    <message>
        <source>End to the &amp;Left</source>
        <translation>末端左移(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Beginning to the Left</source>
        <translation>始端左移(&amp;B)</translation>
    </message>
    <message>
        <source>Beginning to the &amp;Right</source>
        <translation>始端右移(&amp;R)</translation>
    </message>
    <message>
        <source>Defa&amp;ult Categories</source>
        <translation>默认类别(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>下一个疑点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>上一个疑点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept as a Flag</source>
        <translation>采纳为标记(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute This Check</source>
        <translation>屏蔽此检查(&amp;M)</translation>
    </message>
    <message>
        <source>List of &amp;Flags</source>
        <translation>标记列表(&amp;F)</translation>
    </message>
    <message>
        <source>List of &amp;Issues</source>
        <translation>疑点列表(&amp;Y)</translation>
    </message>
    <message>
        <source>Same &amp;Again</source>
        <translation>相同译文(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose the Lists</source>
        <translation>关闭列表(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Where Profiles Differ…</source>
        <translation>评分方案差异(&amp;W)…</translation>
    </message>
    <message>
        <source>Wor&amp;k Done…</source>
        <translation>工作量(&amp;K)…</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>快捷键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>打印(&amp;T)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>另存为 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>With &amp;Marks and Notes…</source>
        <translation>带标记和批注(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Exercise, without Marks…</source>
        <translation>练习页，不带标记(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Key, Only the Notes…</source>
        <translation>答案页，只有批注(&amp;K)…</translation>
    </message>
    <message>
        <source>Edges of the &amp;Span</source>
        <extracomment>Menu: moves the edges of the flagged words.</extracomment>
        <translation>调整错误范围(&amp;S)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <extracomment>Menu: the language of the window.</extracomment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s Name…</source>
        <translation>标注者姓名(&amp;A)…</translation>
    </message>
    <message>
        <source>Descri&amp;be All That Wait</source>
        <translation>逐个评定未评定的标记(&amp;Q)</translation>
    </message>
    <message>
        <source>Cate&amp;gories from a File…</source>
        <translation>从文件载入类别(&amp;K)…</translation>
    </message>
    <message>
        <source>Mute Th&amp;is Pair</source>
        <translation>屏蔽此句对的疑点(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unmute All</source>
        <translation>取消所有屏蔽(&amp;S)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>左右对照(&amp;1)</translation>
    </message>
    <message>
        <source>Translation below Each Source</source>
        <translation>译文在原文之下(&amp;2)</translation>
    </message>
    <message>
        <source>Source Only</source>
        <translation>只看原文(&amp;3)</translation>
    </message>
    <message>
        <source>Translation Only</source>
        <translation>只看译文(&amp;4)</translation>
    </message>
    <message>
        <source>With Corrections</source>
        <translation>显示改正后的译文(&amp;5)</translation>
    </message>
    <message>
        <source>Look Up un&amp;der the Pointer</source>
        <translation>指针停留时查词(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;aiwan (Words Too)</source>
        <translation>台湾繁体（含用语）(&amp;A)</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Default Si&amp;ze</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>How T&amp;ext Is Set…</source>
        <translation>排版设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>文库(&amp;I)</translation>
    </message>
    <message>
        <source>Same as the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Same as the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>Show Left-Out Lines Here</source>
        <translation>显示此处省略的行</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Flag</source>
        <extracomment>What Undo takes back.</extracomment>
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
        <translation>设置类别</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>设置严重程度</translation>
    </message>
    <message>
        <source>Move error span</source>
        <translation>调整错误范围</translation>
    </message>
    <message>
        <source>Set missing place</source>
        <translation>设置缺漏位置</translation>
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
        <translation>改正句对译文</translation>
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
    <message>
        <source>Flag all places alike</source>
        <translation>标记所有相同译文</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>评定错误</translation>
    </message>
    <message>
        <source>Set blind mode</source>
        <translation>切换盲标</translation>
    </message>
    <message>
        <source>Change categories</source>
        <translation>更换类别树</translation>
    </message>
    <message>
        <source>Accept issue</source>
        <translation>采纳疑点</translation>
    </message>
    <message>
        <source>Dismiss issue</source>
        <translation>忽略疑点</translation>
    </message>
    <message>
        <source>Restore issue</source>
        <translation>恢复疑点</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消屏蔽</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A number is off by a power of ten.</source>
        <translation>数字相差 10 的若干次方倍。</translation>
    </message>
    <message>
        <source>A piece of a source word is fused with Chinese characters.</source>
        <translation>原文单词的片段与汉字连在一起。</translation>
    </message>
    <message>
        <source>A common word of the source was left as it is.</source>
        <translation>原文中的普通单词未译，原样保留。</translation>
    </message>
    <message>
        <source>A clause is said twice that the source says once.</source>
        <translation>原文只说一次的分句，译文说了两次。</translation>
    </message>
    <message>
        <source>Characters belong to the other Chinese script.</source>
        <translation>夹有与全文繁简不一致的字。</translation>
    </message>
    <message>
        <source>Half-width punctuation stands beside Chinese.</source>
        <translation>中文旁使用了半角标点。</translation>
    </message>
    <message>
        <source>A name is left in Latin in one place and Chinese in another.</source>
        <translation>同一专名有的地方保留拉丁字母，有的地方译成中文。</translation>
    </message>
    <message>
        <source>A hyphen joins nothing, or a quotation is closed that was never opened.</source>
        <translation>连字符没有连接任何内容，或引号有后无前。</translation>
    </message>
    <message>
        <source>More than three Chinese characters stand for each word of the source.</source>
        <translation>平均每个原文词对应三个以上汉字。</translation>
    </message>
    <message>
        <source>“By” in front of an author’s name is rendered as “by means of”.</source>
        <translation>作者姓名前的“By”被译成了“通过”之类。</translation>
    </message>
    <message>
        <source>A number differs from the source’s.</source>
        <translation>数字与原文不同。</translation>
    </message>
    <message>
        <source>The translation has at least two sentences fewer than the source.</source>
        <translation>译文至少比原文少两句。</translation>
    </message>
    <message>
        <source>A word in quotation marks is rendered in two ways.</source>
        <translation>引号中的同一词语有两种译法。</translation>
    </message>
    <message>
        <source>A word is rendered in two ways in one paragraph.</source>
        <translation>同一段落中，同一词语有两种译法。</translation>
    </message>
    <message>
        <source>A number of the source is not in the translation.</source>
        <translation>原文中的数字未见于译文。</translation>
    </message>
    <message>
        <source>A number of the translation is not in the source.</source>
        <translation>译文中的数字未见于原文。</translation>
    </message>
    <message>
        <source>A word is rendered otherwise than nearly everywhere else.</source>
        <translation>词语的译法与其他绝大多数地方不同。</translation>
    </message>
    <message>
        <source>Straight quotation marks stand beside Chinese.</source>
        <translation>中文旁使用了直引号。</translation>
    </message>
    <message>
        <source>Spaces stand beside full-width marks.</source>
        <translation>全角标点旁有空格。</translation>
    </message>
    <message>
        <source>A bracket has no counterpart of its kind.</source>
        <translation>括号没有与之配对的同类括号。</translation>
    </message>
    <message>
        <source>A word occurs twice in a row where the source repeats nothing.</source>
        <translation>原文并无重复，译文中却有词语连续出现两次。</translation>
    </message>
    <message>
        <source>A number occurs more often than in the source.</source>
        <translation>数字出现的次数多于原文。</translation>
    </message>
    <message>
        <source>Several short words occur twice in a row.</source>
        <translation>几个短词接连出现两次。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Number off by a power of ten</source>
        <extracomment>Name of a check that looks for faults of a translation, as the title of what it found.</extracomment>
        <translation>数字数量级错误</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>数字不符</translation>
    </message>
    <message>
        <source>Number repeated</source>
        <translation>数字重复</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>数字遗漏</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>数字多出</translation>
    </message>
    <message>
        <source>Piece of a source word</source>
        <translation>原文单词残片</translation>
    </message>
    <message>
        <source>Untranslated word</source>
        <translation>单词未译</translation>
    </message>
    <message>
        <source>Word doubled</source>
        <translation>词语重复</translation>
    </message>
    <message>
        <source>Clause said twice</source>
        <translation>分句重复</translation>
    </message>
    <message>
        <source>Other Chinese script</source>
        <translation>繁简混用</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>Name in two forms</source>
        <translation>专名形式不一</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>多余符号</translation>
    </message>
    <message>
        <source>Much longer than the source</source>
        <translation>远长于原文</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Fewer sentences</source>
        <translation>句数偏少</translation>
    </message>
    <message>
        <source>Quoted word in two renderings</source>
        <translation>引号内词语译法不一</translation>
    </message>
    <message>
        <source>Term in two renderings</source>
        <translation>术语译法不一</translation>
    </message>
    <message>
        <source>Unusual rendering</source>
        <translation>译法罕见</translation>
    </message>
    <message>
        <source>Words doubled</source>
        <translation>词组重复</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>直引号</translation>
    </message>
    <message>
        <source>Space beside full-width mark</source>
        <translation>全角标点旁有空格</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>括号不成对</translation>
    </message>
</context>
<context>
    <name>CorrectionDiff</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <extracomment>Said of a correction: %1 are the words that were there, %2 those in their place.</extracomment>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <extracomment>Said of a correction: %1 are words that are taken away.</extracomment>
        <translation>删去“%1”</translation>
    </message>
    <message>
        <source>“%1” comes in</source>
        <extracomment>Said of a correction: %1 are words that are put in.</extracomment>
        <translation>补入“%1”</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>标注者姓名</translation>
    </message>
    <message>
        <source>Your name in flags and reviews from now on:</source>
        <translation>今后标记和审阅时使用的姓名：</translation>
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
        <translation>找不到文件“%1”。</translation>
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
        <translation>找不到文库“%1”。</translation>
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
        <translation>“%1”不是对照的词库。</translation>
    </message>
    <message>
        <source>The lexicon “%1” was made by another version of Duizhao (format %2).</source>
        <translation>词库“%1”由另一版本的对照生成（格式 %2）。</translation>
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
        <source>“%1” is not a check.</source>
        <translation>没有名为“%1”的检查。</translation>
    </message>
    <message>
        <source>Chinese cannot be converted by “%1”: %2.</source>
        <translation>无法用“%1”转换中文：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a tree of categories: line %2 is not JSON.</source>
        <translation>“%1”不是类别树：第 %2 行不是 JSON。</translation>
    </message>
    <message>
        <source>“%1” is not a tree of categories: %2.</source>
        <translation>“%1”不是类别树：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: it breaks off at character %2.</source>
        <translation>“%1”不是正则表达式：在第 %2 个字符处中断。</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long; write a simpler one.</source>
        <translation>正则表达式“%1”耗时过长，请改用更简单的写法。</translation>
    </message>
    <message>
        <source>“%1” can be neither done nor undone: “%2” has changed the same place since.</source>
        <translation>无法执行或撤销“%1”：同一处后来又被“%2”更改。</translation>
    </message>
    <message>
        <source>“%1” can be neither done nor undone while “%2” is going on.</source>
        <translation>“%2”正在进行，暂时无法执行或撤销“%1”。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“By” names the author here; “%1” means “by means of”.</source>
        <translation>“By”在此引出作者姓名，而“%1”表示方式或手段。</translation>
    </message>
    <message>
        <source>“%1” is left as it is; the dictionary has “%2”.</source>
        <translation>“%1”原样未译；词典译作“%2”。</translation>
    </message>
    <message>
        <source>%1 Chinese characters stand for %2 words; two for a word are usual.</source>
        <translation>%1 个汉字对应 %2 个词；通常每个词对应两个汉字。</translation>
    </message>
    <message>
        <source>The source has %1 sentences, the translation %2.</source>
        <translation>原文有 %1 句，译文有 %2 句。</translation>
    </message>
    <message>
        <source>The name is “%1” in %2 pairs and “%3” in %4.</source>
        <translation>该专名在 %2 个句对中写作“%1”，在 %4 个句对中写作“%3”。</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1 ↔ %2 = %3</source>
        <translation>%1 ↔ %2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2 ↔ %3</source>
        <translation>%1 = %2 ↔ %3</translation>
    </message>
    <message>
        <source>%1 = %2 ↔ %3 = %4</source>
        <translation>%1 = %2 ↔ %3 = %4</translation>
    </message>
    <message>
        <source>The translation has no number for %1 = %2.</source>
        <translation>译文中没有与 %1 = %2 对应的数字。</translation>
    </message>
    <message>
        <source>The source has no number for %1 = %2.</source>
        <translation>原文中没有与 %1 = %2 对应的数字。</translation>
    </message>
    <message>
        <source>“%1” in quotation marks is “%2” in one place and “%3” in another.</source>
        <translation>引号中的“%1”一处译作“%2”，另一处译作“%3”。</translation>
    </message>
    <message>
        <source>“%1” is joined with itself; the source repeats nothing.</source>
        <translation>“%1”与自身并列，原文并无重复。</translation>
    </message>
    <message>
        <source>“%1” is said a second time.</source>
        <translation>“%1”又说了一遍。</translation>
    </message>
    <message>
        <source>“%1” begins with a hyphen that joins it to nothing.</source>
        <translation>“%1”以连字符开头，却没有连接任何内容。</translation>
    </message>
    <message>
        <source>“%1” closes a quotation that nothing opens.</source>
        <translation>“%1”是后引号，但没有对应的前引号。</translation>
    </message>
    <message>
        <source>The bracket “%1” has no counterpart of its kind.</source>
        <translation>括号“%1”没有与之配对的同类括号。</translation>
    </message>
    <message>
        <source>“%1” is “%2” here and “%3” elsewhere in the same paragraph.</source>
        <translation>“%1”在此处译作“%2”，在同一段落的别处译作“%3”。</translation>
    </message>
    <message>
        <source>“%1” is “%2” here and “%3” nearly everywhere else.</source>
        <translation>“%1”在此处译作“%2”，在其他绝大多数地方译作“%3”。</translation>
    </message>
    <message>
        <source>The half-width “%1” stands beside Chinese, where “%2” belongs.</source>
        <translation>中文旁使用了半角“%1”，应使用“%2”。</translation>
    </message>
    <message>
        <source>A straight quotation mark stands beside Chinese.</source>
        <translation>中文旁使用了直引号。</translation>
    </message>
    <message>
        <source>A space stands beside a full-width mark, which brings its own.</source>
        <translation>全角标点旁有空格，而全角标点自带空隙。</translation>
    </message>
    <message>
        <source>“%1” is Simplified in a Traditional text.</source>
        <translation>“%1”是简体字，而正文为繁体。</translation>
    </message>
    <message>
        <source>“%1” is Traditional in a Simplified text.</source>
        <translation>“%1”是繁体字，而正文为简体。</translation>
    </message>
    <message>
        <source>“%1” is no Traditional spelling here.</source>
        <translation>“%1”在此处不是正确的繁体写法。</translation>
    </message>
    <message>
        <source>“%1” is written “%2” in Traditional Chinese.</source>
        <translation>“%1”的繁体写法是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a word of the source and breaks up “%2”.</source>
        <translation>“%1”不是原文中的词，并且破坏了“%2”。</translation>
    </message>
    <message>
        <source>“%1” is a remnant of “%2”.</source>
        <translation>“%1”是“%2”的残留。</translation>
    </message>
    <message>
        <source>“%1” is not a word of the source.</source>
        <translation>“%1”不是原文中的词。</translation>
    </message>
    <message>
        <source>%1 = %2 occurs more often in the translation.</source>
        <translation>%1 = %2 在译文中出现的次数更多。</translation>
    </message>
    <message>
        <source>“%1” occurs twice in a row; the source repeats nothing.</source>
        <translation>“%1”连续出现两次，原文并无重复。</translation>
    </message>
    <message>
        <source>“%1” repeats “%2”; %3 occurs in the source once.</source>
        <translation>“%1”与“%2”重复；%3 在原文中只出现一次。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Source</source>
        <extracomment>The column of the original, or of the translation.</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Pair is</source>
        <translation>句对状态</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的文字</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Source word</source>
        <translation>原文词</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>another</source>
        <extracomment>The source sentence does not hold the word that was flagged elsewhere.</extracomment>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message numerus="yes">
        <source>%n pair(s) done</source>
        <extracomment>How many pairs a score is computed over.</extracomment>
        <translation>
            <numerusform>已完成 %n 个句对</numerusform>
        </translation>
    </message>
    <message>
        <source>No source words yet (%1)</source>
        <extracomment>%1 is &quot;3 pairs done&quot;.</extracomment>
        <translation>尚无原文词数（%1）</translation>
    </message>
    <message>
        <source>%1 for every 100 source words (%2)</source>
        <extracomment>%1 is a sum of penalties, %2 is &quot;3 pairs done&quot;.</extracomment>
        <translation>每 100 个原文词扣 %1 分（%2）</translation>
    </message>
    <message>
        <source>This pair: %1</source>
        <extracomment>%1 is a sum of penalties: what the errors of this pair of sentences cost.</extracomment>
        <translation>本句对扣分：%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n flag(s) not described</source>
        <extracomment>Appended to “This pair: 5”: flags that cost nothing because nobody has said what they are.</extracomment>
        <translation>
            <numerusform>，%n 个标记未评定</numerusform>
        </translation>
    </message>
    <message>
        <source> (counts when the pair is done)</source>
        <extracomment>Appended to “This pair: 5”.</extracomment>
        <translation>（句对完成后才计入）</translation>
    </message>
    <message>
        <source>You have marked no pair as done yet.</source>
        <translation>您还没有将任何句对标为完成。</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n flag(s) in pairs not done</source>
        <translation>
            <numerusform>未计入：未完成句对中的 %n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotators: %1</source>
        <extracomment>The mean over all annotators; %1 is &quot;12 for every 100 source words (3 pairs done)&quot;.</extracomment>
        <translation>所有标注者平均：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A kind of error that score profiles count differently: %1 its category, %2 its severity, %3 the penalties, &quot;0 / 5 / 25&quot;.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>One such error costs, by %1:</source>
        <extracomment>Over a list of kinds of errors; %1 is &quot;mt-metrics-eval / Marot / MQM 1-5-25&quot;.</extracomment>
        <translation>每个此类错误的扣分（%1）：</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 — page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is the article&apos;s title, %2 the page&apos;s number, %3 how many there are.</extracomment>
        <translation>%1 — 第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>Printed below a paragraph: what should stand there instead.</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>“…%1‸%2…”</source>
        <extracomment>Printed below a paragraph: something is missing between the words %1 and %2.</extracomment>
        <translation>“…%1‸%2…”</translation>
    </message>
    <message>
        <source>the whole pair</source>
        <extracomment>Printed below a paragraph: the note is on a whole pair of sentences.</extracomment>
        <translation>整个句对</translation>
    </message>
    <message>
        <source>‸ “%1”</source>
        <extracomment>Printed below a paragraph: %1 are words left out of the translation.</extracomment>
        <translation>‸ “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Printed below a paragraph: %1 are the words that a note is on.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Printed below a paragraph: %1 are the words that a note is on, %2 says what should stand there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Printed below a paragraph: %1 is the category of an error, %2 its severity.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <extracomment>Printed above notes on a pair of sentences; %1 is its number.</extracomment>
        <translation>句对 %1</translation>
    </message>
    <message>
        <source>%1: key</source>
        <extracomment>Printed at the top of the list of a marked article&apos;s errors; %1 is the article&apos;s title.</extracomment>
        <translation>%1：答案</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>没有标记任何错误。</translation>
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
            <numerusform>%n 个专名</numerusform>
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
    <message>
        <source>en</source>
        <extracomment>Not shown: the language of this translation as a code, zh-Hans or zh-Hant.</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <extracomment>Explains a category of errors. %1 is a sentence, %2 an example such as &quot;three books → 三書&quot;.</extracomment>
        <translation>%1例如：%2</translation>
    </message>
    <message>
        <source>Checking the translation</source>
        <translation>正在检查译文</translation>
    </message>
    <message>
        <source>The pair was given as it is.</source>
        <translation>此句对由句对列表给定。</translation>
    </message>
    <message>
        <source>The whole pair</source>
        <translation>整个句对</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Pairs done</source>
        <translation>已完成句对</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>原文词数</translation>
    </message>
    <message>
        <source>Source characters</source>
        <extracomment>Heading of a column: Han characters of sources that are Chinese.</extracomment>
        <translation>原文字数</translation>
    </message>
    <message>
        <source>Not described</source>
        <extracomment>Heading of a column: flags that have no category or no severity yet.</extracomment>
        <translation>未评定</translation>
    </message>
</context>
<context>
    <name>duizhao::AnnotatingKeys</name>
    <message>
        <source>These words do not stand in one piece of the text.</source>
        <translation>所选文字不在同一段正文中。</translation>
    </message>
    <message>
        <source>Every flag is described.</source>
        <translation>所有标记均已评定。</translation>
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
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>错误类别</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A category in the tree: %1 its name, %2 its keys, &quot;A M&quot;.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>duizhao::ClassifyBar</name>
    <message>
        <source>Codes of categories and severities</source>
        <translation>类别与严重程度代码</translation>
    </message>
    <message numerus="yes">
        <source>%n more to describe</source>
        <extracomment>How many flags still have to be described.</extracomment>
        <translation>
            <numerusform>还有 %n 个待评定</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the letters of the first word.</source>
        <translation>请键入首词的字母。</translation>
    </message>
    <message>
        <source>Type the letters of the last word, or press Enter for this word alone.</source>
        <translation>请键入末词的字母；只选这一个词请按 Enter。</translation>
    </message>
    <message>
        <source>Where should the missing words stand? Type the letters of the place.</source>
        <translation>缺漏的文字应放在何处？请键入该处的字母。</translation>
    </message>
    <message>
        <source>Backspace takes back, Escape leaves.</source>
        <translation>按 Backspace 退回，按 Esc 退出。</translation>
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
        <translation>固定 (%1)</translation>
    </message>
    <message>
        <source>Keep this entry in the inspector</source>
        <translation>把这个词条留在详情面板</translation>
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
    <message>
        <source>Pin</source>
        <extracomment>Button of a dictionary entry; %1 is a key, &quot;Shift+D&quot;.</extracomment>
        <translation>固定</translation>
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
    <name>duizhao::DifferenceDialog</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>Heading of a column: how often an error occurs.</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Where score profiles differ</source>
        <translation>评分方案的差异</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>All of these together</source>
        <extracomment>The last row of a table: what all these errors cost together.</extracomment>
        <translation>以上合计</translation>
    </message>
    <message>
        <source>These errors of the article do not cost the same in each profile. The numbers are what one of them costs; all other errors cost the same everywhere.</source>
        <translation>本文中的这些错误在各方案中扣分不同。表中数字为单个错误的扣分；其他错误在各方案中扣分相同。</translation>
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
        <translation>打开双语文本文件</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text);;All files (*)</source>
        <translation>文本文件 (*.txt *.md *.text);;所有文件 (*)</translation>
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
    <message>
        <source>This article came as a list of pairs, in which the first column is the source. Swap the columns of the list and open it again.</source>
        <translation>本文来自句对列表，第一列为原文。请在列表中交换两列后重新打开。</translation>
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
        <source>“%1”</source>
        <extracomment>Quotation marks around flagged words.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>duizhao::FlagList</name>
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
        <translation>详情面板</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and press %1; without a mark the whole pair is flagged.</source>
        <translation>还没有标记。选中文字后按 %1；没有选中时标记整个句对。</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and flag them; without a mark the whole pair is flagged.</source>
        <translation>还没有。在文中选中词语并标记；未选中时标记整个句对。</translation>
    </message>
</context>
<context>
    <name>duizhao::IssueCommands</name>
    <message>
        <source>This article is annotated blind: issues are hidden.</source>
        <translation>本文正在盲标，疑点已隐藏。</translation>
    </message>
    <message>
        <source>The rules are looking…</source>
        <translation>正在按规则检查…</translation>
    </message>
    <message>
        <source>Rules found nothing; they cannot judge meaning.</source>
        <translation>规则检查未发现疑点；规则无法判断语义。</translation>
    </message>
    <message>
        <source>“%1” is muted in this article.</source>
        <extracomment>%1 is the name of a check.</extracomment>
        <translation>已在本文中屏蔽“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n more issue(s) follow when these are decided</source>
        <extracomment>Beside the number of lines: issues of an article with very many that the list does not hold.</extracomment>
        <translation>
            <numerusform>处理完这些后，还有 %n 个疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed at %n place(s): %1</source>
        <extracomment>A note of several places was dismissed; %1 is the name of a check.</extracomment>
        <translation>
            <numerusform>已在 %n 处忽略：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules say nothing of this pair any more.</source>
        <translation>此句对不再列出疑点。</translation>
    </message>
</context>
<context>
    <name>duizhao::IssuePanel</name>
    <message>
        <source>Accept</source>
        <extracomment>Button: the issue becomes a flag.</extracomment>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: a check finds nothing in this article any more.</extracomment>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Makes a flag of it</source>
        <translation>将其转为标记</translation>
    </message>
    <message>
        <source>It is no error; remembered also when the article is aligned again</source>
        <translation>不是错误；重新对齐文章后仍会记住</translation>
    </message>
    <message>
        <source>This check finds nothing in this article any more</source>
        <translation>此项检查在本文中不再报告疑点</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Proposes: %1, %2</source>
        <extracomment>What an issue would become: %1 the category, %2 the severity.</extracomment>
        <translation>建议：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>One note for %n place(s) in the article.</source>
        <translation>
            <numerusform>本条涵盖文中 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint to look, not an error by itself.</source>
        <translation>仅提示留意，本身未必是错误。</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss at all %n place(s)</source>
        <extracomment>Button: the issue is none; and the same for a note of several places.</extracomment>
        <translation>
            <numerusform>全部 %n 处都忽略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are no errors at any of the %n place(s); remembered also when the article is aligned again</source>
        <translation>
            <numerusform>这 %n 处都不是错误；重新对齐文章后仍会记住</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::KeyMapDialog</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>新快捷键：请在此按下</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>此快捷键未被占用。</translation>
    </message>
    <message>
        <source>Will be taken from: %1</source>
        <extracomment>%1 is a list of commands that have this key now.</extracomment>
        <translation>将不再用于：%1</translation>
    </message>
    <message>
        <source>Default Key</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All Default Keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>duizhao::KeysPage</name>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>select characters</source>
        <translation>按字符选择</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift+方向键</translation>
    </message>
    <message>
        <source>select words, in both languages</source>
        <translation>按词选择（中英文均可）</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other column</source>
        <translation>转到另一栏</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Codes of errors</source>
        <translation>错误评定代码</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>clear the selection, leave a field, end a search</source>
        <translation>取消选择，离开输入框，结束搜索</translation>
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
    <name>duizhao::ListCommands</name>
    <message numerus="yes">
        <source>%n place(s) flagged.</source>
        <translation>
            <numerusform>已标记 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ListsPane</name>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>Title of a list: what the checks found.</extracomment>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Same again</source>
        <extracomment>Title of a list: other places with the same translation as the one flagged.</extracomment>
        <translation>相同译文</translation>
    </message>
    <message>
        <source>Flags of the article</source>
        <translation>本文的标记</translation>
    </message>
    <message>
        <source>Issues of the article</source>
        <translation>本文的疑点</translation>
    </message>
    <message>
        <source>Places with the same translation</source>
        <translation>译文相同之处</translation>
    </message>
    <message>
        <source>Flag All in the List</source>
        <translation>标记列表中的全部</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How sure an issue must be</source>
        <translation>疑点的可信程度</translation>
    </message>
    <message>
        <source>Errors only</source>
        <extracomment>Which findings of the checks are listed.</extracomment>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Hints too</source>
        <translation>含提示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is flagged yet.</source>
        <translation>还没有标记。</translation>
    </message>
    <message>
        <source>After a flag, other places with the same translation are listed here.</source>
        <translation>标记之后，这里会列出译文相同的其他位置。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A title of a list with the number of its lines.</extracomment>
        <translation>%1 (%2)</translation>
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
        <translation>打开一份双语文章，或分别打开原文和译文两个文件。也可以把文件拖到这里，或粘贴文字。</translation>
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
        <translation>第 %1 对，共 %2 对</translation>
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
        <source>What you typed could not be saved yet. Close again to lose it.</source>
        <translation>刚输入的内容还未能保存。再次关闭将丢失这些内容。</translation>
    </message>
    <message>
        <source>%1 Articles are aligned without a dictionary, less exactly.</source>
        <extracomment>%1 is a sentence that says why the dictionary cannot be read.</extracomment>
        <translation>%1文章将在没有词典的情况下对齐，准确度较低。</translation>
    </message>
    <message numerus="yes">
        <source> · %n issue(s) to look at</source>
        <extracomment>Appended to the status line.</extracomment>
        <translation>
            <numerusform> · %n 个疑点待查看</numerusform>
        </translation>
    </message>
    <message>
        <source> · blind</source>
        <extracomment>Appended to the status line: the article is annotated without issues, score, system and others in sight.</extracomment>
        <translation> · 盲标</translation>
    </message>
    <message numerus="yes">
        <source> · %n more place(s) with the same translation</source>
        <extracomment>Appended to the status line: places with the same translation as the one flagged last.</extracomment>
        <translation>
            <numerusform> · 另有 %n 处译文相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Your flags bear the name “%1”.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>您的标记将署名“%1”。</translation>
    </message>
    <message>
        <source>Change the Name…</source>
        <translation>更改姓名…</translation>
    </message>
    <message>
        <source>Stopped, because another library was opened: %1</source>
        <extracomment>Another library was opened; %1 is long work, &quot;Importing “page.txt”&quot;.</extracomment>
        <translation>已打开另一个文库，因此停止：%1</translation>
    </message>
    <message>
        <source>The language can be changed when this has ended: %1</source>
        <extracomment>The window is made again in another language, which would stop it; %1 is long work that goes on, &quot;Importing “page.txt”&quot;.</extracomment>
        <translation>完成以下工作后才能更改语言：%1</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the article that was imported.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>What you typed was not saved, for what it was about has been removed: “%1”</source>
        <extracomment>%1 is what a person typed into a note or a correction.</extracomment>
        <translation>您输入的内容未能保存，因为它所属的内容已被移除：“%1”</translation>
    </message>
    <message>
        <source>This would end blind mode and show issues, score and the flags of others.</source>
        <translation>这样会结束盲标，显示疑点、评分和他人的标记。</translation>
    </message>
    <message>
        <source>End Blind Mode</source>
        <extracomment>Button.</extracomment>
        <translation>结束盲标</translation>
    </message>
    <message>
        <source>“%1” takes a moment. You can read on meanwhile.</source>
        <extracomment>%1 is the name of a change, &quot;Flag all places alike&quot;, which is being made or undone.</extracomment>
        <translation>“%1”需要一点时间，其间可以继续阅读。</translation>
    </message>
    <message>
        <source>“%1” has nothing to act upon here.</source>
        <extracomment>A key was pressed whose command has nothing to act upon; %1 is the command, &quot;Remove Flag&quot;.</extracomment>
        <translation>“%1”在此处没有可操作的对象。</translation>
    </message>
    <message>
        <source> · with corrections</source>
        <extracomment>Appended to the status line: the translation is shown with its corrections in it.</extracomment>
        <translation> · 显示改正后的译文</translation>
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
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>pairing doubtful</source>
        <translation>配对存疑</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The triangle is where you are: pair %1</source>
        <extracomment>Tool tip of the overview of an article, at a small triangle: %1 is the number of a pair.</extracomment>
        <translation>三角标记是当前位置：第 %1 对</translation>
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
        <source>State of the pair</source>
        <translation>句对状态</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Heading of the panel: which pair of sentences this is.</extracomment>
        <translation>第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>Little suggests that these sentences translate each other</source>
        <translation>这些句子互为译文的依据不足</translation>
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
        <translation>句对改正后的译文</translation>
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
        <translation>改正后的译文</translation>
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
        <translation>第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>pairs %1 to %2 of %3</source>
        <translation>第 %1–%2 对，共 %3 对</translation>
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
        <source>corrected: %1</source>
        <extracomment>Said by a screen reader: %1 is the translation with its corrections.</extracomment>
        <translation>改正后：%1</translation>
    </message>
    <message>
        <source>“%1” is missing at the end</source>
        <extracomment>Said by a screen reader where an omission stands; %1 are the words left out.</extracomment>
        <translation>末尾缺漏“%1”</translation>
    </message>
    <message>
        <source>“%1” is missing before “%2”</source>
        <extracomment>Said by a screen reader where an omission stands; %1 are the words left out, %2 the word behind the place.</extracomment>
        <translation>“%2”之前缺漏“%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Said by a screen reader of a flag: %1 what is flagged, %2 the category, %3 the severity.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Said by a screen reader behind a list of flags.</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here to read it.</source>
        <translation>把文件拖到这里即可阅读。</translation>
    </message>
</context>
<context>
    <name>duizhao::PlaceModel</name>
    <message>
        <source>Pair</source>
        <extracomment>Heading of a column with the numbers of pairs.</extracomment>
        <translation>句对</translation>
    </message>
</context>
<context>
    <name>duizhao::PlaceTable</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>First line of a choice of values that filters a list; %1 is the column, &quot;Severity&quot;.</extracomment>
        <translation>%1：全部</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <extracomment>%1 of all lines pass the filter.</extracomment>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above a list: %1 is &quot;20 lines&quot;, %2 what else is to be said of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>duizhao::PrintCommands</name>
    <message>
        <source>exercise</source>
        <extracomment>In the name of a file, behind the title: the sheet without marks.</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>In the name of a file, behind the title: the sheet with marks and notes.</extracomment>
        <translation>批改</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>In the name of a file, behind the title: the sheet with the notes only.</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <extracomment>Long work that goes on; %1 is the title of an article.</extracomment>
        <translation>正在打印“%1”</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>“%1”已发送到打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>The name of a file: %1 is the title of an article, %2 what kind of sheet it is.</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <extracomment>Long work that goes on; %1 is the name of a file.</extracomment>
        <translation>正在保存“%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>已保存为“%1”。</translation>
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
    <message>
        <source>Both columns are shown now.</source>
        <translation>现在两栏都显示。</translation>
    </message>
    <message>
        <source>Nothing was left out of this article.</source>
        <translation>本文没有略去任何内容。</translation>
    </message>
    <message>
        <source>No lines were left out near this pair.</source>
        <translation>此句对附近没有略去的行。</translation>
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
        <translation>英文每行最多(&amp;E)</translation>
    </message>
    <message>
        <source>Longest line, &amp;Chinese</source>
        <translation>中文每行最多(&amp;C)</translation>
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
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Default Setting</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <extracomment>A choice of typefaces; %1 is the name of the one the program is designed with.</extracomment>
        <translation>默认（%1）</translation>
    </message>
</context>
<context>
    <name>duizhao::ScorePanel</name>
    <message>
        <source>Profiles Differ Here…</source>
        <extracomment>Button: shows which errors the score profiles count differently in this article.</extracomment>
        <translation>本文的方案差异…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Hidden while you annotate blind.</source>
        <translation>盲标期间隐藏。</translation>
    </message>
    <message>
        <source>By %1; less is better</source>
        <extracomment>%1 is the name of a way to turn errors into a number.</extracomment>
        <translation>按 %1 评分，越低越好</translation>
    </message>
    <message>
        <source>%1 prints the same numbers with a minus sign</source>
        <translation>%1 输出的数值相同，但带负号</translation>
    </message>
</context>
<context>
    <name>duizhao::SearchPage</name>
    <message>
        <source>Aa</source>
        <extracomment>Signs on three small buttons beside the search field: match case, whole words, regular expression.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>“w”</source>
        <translation>“w”</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中搜索</translation>
    </message>
    <message>
        <source>Both columns</source>
        <translation>两栏</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n place(s)</source>
        <translation>
            <numerusform>超过 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::SeverityButtons</name>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.</extracomment>
        <translation>%1（快捷键 %2）</translation>
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
    <name>duizhao::TreeCommands</name>
    <message>
        <source>Categories from a file</source>
        <translation>从文件载入类别</translation>
    </message>
    <message>
        <source>Trees of categories (*.json);;All files (*)</source>
        <translation>类别树 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Errors in this article are described with “%1”.</source>
        <extracomment>%1 is the name of a tree of error categories.</extracomment>
        <translation>本文的错误按“%1”评定。</translation>
    </message>
    <message>
        <source>The categories “%1” of this article are not on this machine. Errors are described with the default ones.</source>
        <extracomment>%1 is the short name (id) of a tree of error categories.</extracomment>
        <translation>本机没有本文所用的类别“%1”，错误将按默认类别评定。</translation>
    </message>
</context>
<context>
    <name>duizhao::WorkReportDialog</name>
    <message>
        <source>C&amp;opy as a Table</source>
        <translation>复制为表格(&amp;O)</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个文库</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nobody has marked a pair as done or flagged anything yet.</source>
        <translation>还没有人将句对标为完成或做过标记。</translation>
    </message>
    <message>
        <source>A pair counts on the day it was marked as done, an error on the day it was flagged.</source>
        <translation>句对计入标为完成的当天，错误计入标记的当天。</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>统计范围</translation>
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
        <translation>要导入并显示的文本文件。</translation>
    </message>
</context>
</TS>
