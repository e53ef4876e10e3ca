<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>There is no dictionary: sentences are paired less exactly, by length, numbers, names and what the text itself teaches.</source>
        <translation>沒有詞典：句子只依長度、數字、專名和從正文中學到的詞語配對，準確度較低。</translation>
    </message>
    <message>
        <source>Dictionary: %1 (%2), %3 entries, under %4. %5</source>
        <extracomment>%1 is the name of the dictionary, %2 its date, %3 a number, %4 the name of a licence, %5 an address.</extracomment>
        <translation>詞典：%1（%2），%3 個詞條，依 %4 授權。%5</translation>
    </message>
    <message>
        <source>Reads two languages side by side and flags what the translation got wrong.</source>
        <translation>雙語對照閱讀，並標出譯錯的地方。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt %1, ICU, SQLite and Snowball.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>依 MIT 授權條款發布的自由軟體，使用 Qt %1、ICU、SQLite 和 Snowball。</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>關於「對照」</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation>標記(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>句對(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Read Again &amp;As</source>
        <extracomment>Menu: read the open file once more with another encoding.</extracomment>
        <translation>重新讀取為(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a List of &amp;Pairs…</source>
        <translation>開啟句對清單(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import the Clipboard&apos;s Text</source>
        <translation>匯入剪貼簿中的文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>自動判斷(&amp;G)</translation>
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
        <translation>GB18030（簡體中文）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁體中文）</translation>
    </message>
    <message>
        <source>&amp;Swap Source and Translation</source>
        <translation>對調原文與譯文(&amp;S)</translation>
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
        <translation>網頁(&amp;W)…</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>開啟文庫(&amp;L)…</translation>
    </message>
    <message>
        <source>Create a &amp;New Library…</source>
        <translation>建立新文庫(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find an Article</source>
        <translation>尋找文章(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;name the Article</source>
        <translation>重新命名文章(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move the Article</source>
        <translation>移除文章(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>標記(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove Flag</source>
        <translation>移除標記(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Neutral</source>
        <translation>中性(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;inor</source>
        <translation>輕微(&amp;I)</translation>
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
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Corr&amp;ection</source>
        <translation>改正(&amp;E)</translation>
    </message>
    <message>
        <source>Set &amp;Missing Place at Caret</source>
        <translation>將游標處設為缺漏位置(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Flag</source>
        <translation>下一個標記(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous Flag</source>
        <translation>上一個標記(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>完成並前往下一對(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>標為已讀(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>標為未讀(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next Pair</source>
        <translation>下一個句對(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pair</source>
        <translation>上一個句對(&amp;P)</translation>
    </message>
    <message>
        <source>One Row for Each &amp;Sentence Pair</source>
        <translation>每個句對一列(&amp;S)</translation>
    </message>
    <message>
        <source>Show Left-&amp;Out Lines</source>
        <translation>顯示略去的行(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>詳細資料面板(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一個窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>關於「對照」(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hinese</source>
        <extracomment>Menu: the form in which Chinese text is shown.</extracomment>
        <translation>中文顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Look Up the &amp;Word</source>
        <translation>查詢字詞(&amp;W)</translation>
    </message>
    <message>
        <source>Pin the Word in the Inspec&amp;tor</source>
        <translation>將詞條釘選在詳細資料面板(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Written</source>
        <translation>依原樣(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>簡體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt without Panels</source>
        <translation>只顯示正文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>疑點(&amp;I)</translation>
    </message>
    <message>
        <source>Sco&amp;re By</source>
        <extracomment>Menu: chooses the profile by which errors become a number.</extracomment>
        <translation>計分方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search in the Article</source>
        <translation>在文章中搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Hit</source>
        <translation>下一個搜尋結果(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Hit</source>
        <translation>上一個搜尋結果(&amp;V)</translation>
    </message>
    <message>
        <source>Annotate &amp;Blind</source>
        <translation>盲評模式(&amp;B)</translation>
    </message>
    <message>
        <source>Flag &amp;Words by Their Letters</source>
        <translation>以字母選詞標記(&amp;W)</translation>
    </message>
    <message>
        <source>Flag All That Sa&amp;y the Same</source>
        <translation>標記所有相同譯法(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Describe by Codes</source>
        <translation>以代碼判定(&amp;D)</translation>
    </message>
    <message>
        <source>Describe Like the &amp;Last One</source>
        <translation>沿用上一個判定(&amp;L)</translation>
    </message>
    <message>
        <source>Find a &amp;Category</source>
        <translation>尋找類別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End to the Right</source>
        <translation>終點右移(&amp;E)</translation>
    </message>
    <message>
        <source>End to the &amp;Left</source>
        <translation>終點左移(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Beginning to the Left</source>
        <translation>起點左移(&amp;B)</translation>
    </message>
    <message>
        <source>Beginning to the &amp;Right</source>
        <translation>起點右移(&amp;R)</translation>
    </message>
    <message>
        <source>Defa&amp;ult Categories</source>
        <translation>預設類別(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>下一個疑點(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>上一個疑點(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept as a Flag</source>
        <translation>採納為標記(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>排除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute This Check</source>
        <translation>停用此檢查(&amp;M)</translation>
    </message>
    <message>
        <source>List of &amp;Flags</source>
        <translation>標記清單(&amp;F)</translation>
    </message>
    <message>
        <source>List of &amp;Issues</source>
        <translation>疑點清單(&amp;Y)</translation>
    </message>
    <message>
        <source>Same &amp;Again</source>
        <translation>相同譯法(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose the Lists</source>
        <translation>關閉清單(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Where Profiles Differ…</source>
        <translation>計分方式差異(&amp;W)…</translation>
    </message>
    <message>
        <source>Wor&amp;k Done…</source>
        <translation>工作統計(&amp;K)…</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>所有快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>變更快速鍵(&amp;C)…</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>列印(&amp;T)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>另存為 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>With &amp;Marks and Notes…</source>
        <translation>附標記與註記(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Exercise, without Marks…</source>
        <translation>練習頁，不帶標記(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Key, Only the Notes…</source>
        <translation>解答頁，只列註記(&amp;K)…</translation>
    </message>
    <message>
        <source>Edges of the &amp;Span</source>
        <extracomment>Menu: moves the edges of the flagged words.</extracomment>
        <translation>調整錯誤範圍(&amp;S)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <extracomment>Menu: the language of the window.</extracomment>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s Name…</source>
        <translation>標註者姓名(&amp;A)…</translation>
    </message>
    <message>
        <source>Descri&amp;be All That Wait</source>
        <translation>逐一判定待判定的標記(&amp;Q)</translation>
    </message>
    <message>
        <source>Cate&amp;gories from a File…</source>
        <translation>從檔案載入類別(&amp;K)…</translation>
    </message>
    <message>
        <source>Mute Th&amp;is Pair</source>
        <translation>停用此句對的檢查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unmute All</source>
        <translation>取消所有停用(&amp;S)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>左右對照(&amp;1)</translation>
    </message>
    <message>
        <source>Translation below Each Source</source>
        <translation>譯文在原文之下(&amp;2)</translation>
    </message>
    <message>
        <source>Source Only</source>
        <translation>只看原文(&amp;3)</translation>
    </message>
    <message>
        <source>Translation Only</source>
        <translation>只看譯文(&amp;4)</translation>
    </message>
    <message>
        <source>With Corrections</source>
        <translation>顯示改正後的譯文(&amp;5)</translation>
    </message>
    <message>
        <source>Look Up un&amp;der the Pointer</source>
        <translation>指標停留時查詢字詞(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;aiwan (Words Too)</source>
        <translation>臺灣繁體（含用語）(&amp;A)</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Default Si&amp;ze</source>
        <translation>預設大小(&amp;U)</translation>
    </message>
    <message>
        <source>How T&amp;ext Is Set…</source>
        <translation>排版設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>文庫(&amp;I)</translation>
    </message>
    <message>
        <source>Same as the &amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>Same as the &amp;Desktop</source>
        <translation>跟隨桌面(&amp;D)</translation>
    </message>
    <message>
        <source>Show Left-Out Lines Here</source>
        <translation>顯示此處省略的行</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Flag</source>
        <extracomment>What Undo takes back.</extracomment>
        <translation>標記</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>編輯備註</translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>編輯改正</translation>
    </message>
    <message>
        <source>Set category</source>
        <translation>設定類別</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>設定嚴重程度</translation>
    </message>
    <message>
        <source>Move error span</source>
        <translation>調整錯誤範圍</translation>
    </message>
    <message>
        <source>Set missing place</source>
        <translation>設定缺漏位置</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>移除標記</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標為完成</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標為未讀</translation>
    </message>
    <message>
        <source>Correct the pair</source>
        <translation>改正句對譯文</translation>
    </message>
    <message>
        <source>Edit the pair&apos;s note</source>
        <translation>編輯句對備註</translation>
    </message>
    <message>
        <source>Rename article</source>
        <translation>重新命名文章</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Flag all places alike</source>
        <translation>標記所有相同譯法</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>判定錯誤</translation>
    </message>
    <message>
        <source>Set blind mode</source>
        <translation>切換盲評模式</translation>
    </message>
    <message>
        <source>Change categories</source>
        <translation>更換類別樹</translation>
    </message>
    <message>
        <source>Accept issue</source>
        <translation>採納疑點</translation>
    </message>
    <message>
        <source>Dismiss issue</source>
        <translation>排除疑點</translation>
    </message>
    <message>
        <source>Restore issue</source>
        <translation>恢復疑點</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消停用</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A number is off by a power of ten.</source>
        <translation>數字相差 10 的若干次方倍。</translation>
    </message>
    <message>
        <source>A piece of a source word is fused with Chinese characters.</source>
        <translation>原文詞的片段與中文字黏在一起。</translation>
    </message>
    <message>
        <source>A common word of the source was left as it is.</source>
        <translation>原文的普通詞語未經翻譯，原樣保留。</translation>
    </message>
    <message>
        <source>A clause is said twice that the source says once.</source>
        <translation>原文只說一次的分句，譯文說了兩次。</translation>
    </message>
    <message>
        <source>Characters belong to the other Chinese script.</source>
        <translation>夾雜另一種字體（簡體或繁體）的字。</translation>
    </message>
    <message>
        <source>Half-width punctuation stands beside Chinese.</source>
        <translation>中文旁使用了半形標點。</translation>
    </message>
    <message>
        <source>A name is left in Latin in one place and Chinese in another.</source>
        <translation>同一專名一處保留拉丁字母，另一處譯成中文。</translation>
    </message>
    <message>
        <source>A hyphen joins nothing, or a quotation is closed that was never opened.</source>
        <translation>連字號沒有連接任何內容，或有下引號而無上引號。</translation>
    </message>
    <message>
        <source>More than three Chinese characters stand for each word of the source.</source>
        <translation>平均每個原文詞對應超過三個中文字。</translation>
    </message>
    <message>
        <source>“By” in front of an author’s name is rendered as “by means of”.</source>
        <translation>作者姓名前的「By」被譯成「藉由」之意。</translation>
    </message>
    <message>
        <source>A number differs from the source’s.</source>
        <translation>數字與原文不同。</translation>
    </message>
    <message>
        <source>The translation has at least two sentences fewer than the source.</source>
        <translation>譯文比原文至少少兩句。</translation>
    </message>
    <message>
        <source>A word in quotation marks is rendered in two ways.</source>
        <translation>引號中的詞語有兩種譯法。</translation>
    </message>
    <message>
        <source>A word is rendered in two ways in one paragraph.</source>
        <translation>同一段落中，同一詞語有兩種譯法。</translation>
    </message>
    <message>
        <source>A number of the source is not in the translation.</source>
        <translation>原文的數字未出現在譯文中。</translation>
    </message>
    <message>
        <source>A number of the translation is not in the source.</source>
        <translation>譯文的數字不見於原文。</translation>
    </message>
    <message>
        <source>A word is rendered otherwise than nearly everywhere else.</source>
        <translation>詞語的譯法與其他絕大多數地方不同。</translation>
    </message>
    <message>
        <source>Straight quotation marks stand beside Chinese.</source>
        <translation>中文旁使用了直引號。</translation>
    </message>
    <message>
        <source>Spaces stand beside full-width marks.</source>
        <translation>全形標點旁有空格。</translation>
    </message>
    <message>
        <source>A bracket has no counterpart of its kind.</source>
        <translation>括號缺少同類的另一半。</translation>
    </message>
    <message>
        <source>A word occurs twice in a row where the source repeats nothing.</source>
        <translation>詞語連續出現兩次，而原文並無重複。</translation>
    </message>
    <message>
        <source>A number occurs more often than in the source.</source>
        <translation>數字出現的次數比原文多。</translation>
    </message>
    <message>
        <source>Several short words occur twice in a row.</source>
        <translation>數個短詞連續出現兩次。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Number off by a power of ten</source>
        <extracomment>Name of a check that looks for faults of a translation, as the title of what it found.</extracomment>
        <translation>數字數量級錯誤</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>數字不符</translation>
    </message>
    <message>
        <source>Number repeated</source>
        <translation>數字重複</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>數字遺漏</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>數字多出</translation>
    </message>
    <message>
        <source>Piece of a source word</source>
        <translation>原文詞殘留</translation>
    </message>
    <message>
        <source>Untranslated word</source>
        <translation>詞語未譯</translation>
    </message>
    <message>
        <source>Word doubled</source>
        <translation>詞語重複</translation>
    </message>
    <message>
        <source>Clause said twice</source>
        <translation>分句重複</translation>
    </message>
    <message>
        <source>Other Chinese script</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>Name in two forms</source>
        <translation>專名寫法不一</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>多餘符號</translation>
    </message>
    <message>
        <source>Much longer than the source</source>
        <translation>譯文過長</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者署名</translation>
    </message>
    <message>
        <source>Fewer sentences</source>
        <translation>句數偏少</translation>
    </message>
    <message>
        <source>Quoted word in two renderings</source>
        <translation>引號內詞語譯法不一</translation>
    </message>
    <message>
        <source>Term in two renderings</source>
        <translation>術語譯法不一</translation>
    </message>
    <message>
        <source>Unusual rendering</source>
        <translation>罕見譯法</translation>
    </message>
    <message>
        <source>Words doubled</source>
        <translation>連串詞語重複</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>直引號</translation>
    </message>
    <message>
        <source>Space beside full-width mark</source>
        <translation>全形標點旁有空格</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>括號不成對</translation>
    </message>
</context>
<context>
    <name>CorrectionDiff</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <extracomment>Said of a correction: %1 are the words that were there, %2 those in their place.</extracomment>
        <translation>「%1」改為「%2」</translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <extracomment>Said of a correction: %1 are words that are taken away.</extracomment>
        <translation>刪去「%1」</translation>
    </message>
    <message>
        <source>“%1” comes in</source>
        <extracomment>Said of a correction: %1 are words that are put in.</extracomment>
        <translation>加入「%1」</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>標註者姓名</translation>
    </message>
    <message>
        <source>Your name in flags and reviews from now on:</source>
        <translation>今後標記和審閱時使用的姓名：</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，沒有任何變更。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>找不到檔案「%1」。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>無法讀取「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 bytes can be read.</source>
        <translation>「%1」太大，最多只能讀取 %2 位元組。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>無法寫入「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: no space is left on the device.</source>
        <translation>無法寫入「%1」：裝置上沒有剩餘空間。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」是空的。</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>「%1」不是文字檔。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding Duizhao reads (UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5).</source>
        <translation>「%1」不是本程式能讀取的編碼（UTF-8、UTF-16LE、UTF-16BE、GB18030、Big5）。</translation>
    </message>
    <message>
        <source>“%1” holds only English; the Chinese is missing.</source>
        <translation>「%1」只有英文，缺少中文。</translation>
    </message>
    <message>
        <source>“%1” holds only Chinese; the English is missing.</source>
        <translation>「%1」只有中文，缺少英文。</translation>
    </message>
    <message>
        <source>“%1” holds neither English nor Chinese text.</source>
        <translation>「%1」既沒有英文也沒有中文。</translation>
    </message>
    <message>
        <source>“%1” is not a list of pairs: line %2 is not a source, a tab and a target.</source>
        <translation>「%1」不是句對清單：第 %2 行不是「原文、定位字元、譯文」的形式。</translation>
    </message>
    <message>
        <source>The library holds no article %1.</source>
        <translation>文庫中沒有文章 %1。</translation>
    </message>
    <message>
        <source>Article %1 has no pairs.</source>
        <translation>文章 %1 沒有句對。</translation>
    </message>
    <message>
        <source>The range %1 lies outside the text: %2.</source>
        <translation>範圍 %1 超出文字內容：%2。</translation>
    </message>
    <message>
        <source>The range %1 is empty.</source>
        <translation>範圍 %1 是空的。</translation>
    </message>
    <message>
        <source>The range %1 lies in no pair on the %2 side.</source>
        <translation>範圍 %1 不在 %2 側的任何句對中。</translation>
    </message>
    <message>
        <source>The range %1 cuts through a character at %2.</source>
        <translation>範圍 %1 在 %2 處切開了一個字元。</translation>
    </message>
    <message>
        <source>“%1” is not an MQM category.</source>
        <translation>「%1」不是 MQM 類別。</translation>
    </message>
    <message>
        <source>“%1” is not a severity (neutral, minor, major, critical).</source>
        <translation>「%1」不是嚴重程度（neutral、minor、major、critical）。</translation>
    </message>
    <message>
        <source>“%1” is not an export format.</source>
        <translation>「%1」不是匯出格式。</translation>
    </message>
    <message>
        <source>There is no annotation %1 any more.</source>
        <translation>標註 %1 已不存在。</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>找不到文庫「%1」。</translation>
    </message>
    <message>
        <source>“%1” is not a Duizhao library.</source>
        <translation>「%1」不是對照的文庫。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Duizhao library.</source>
        <translation>「%1」是其他程式的資料庫，不是對照的文庫。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged: %2.</source>
        <translation>文庫「%1」已損壞：%2。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Duizhao (schema %2).</source>
        <translation>文庫「%1」由較新版本的對照建立（結構版本 %2）。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be changed: it is read-only.</source>
        <translation>文庫「%1」是唯讀的，無法變更。</translation>
    </message>
    <message>
        <source>The library “%1” is busy: another program is writing to it.</source>
        <translation>文庫「%1」忙碌中：另一個程式正在寫入。</translation>
    </message>
    <message>
        <source>The library “%1” failed: %2.</source>
        <translation>文庫「%1」發生錯誤：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a Duizhao lexicon.</source>
        <translation>「%1」不是對照的詞庫。</translation>
    </message>
    <message>
        <source>The lexicon “%1” was made by another version of Duizhao (format %2).</source>
        <translation>詞庫「%1」由另一版本的對照產生（格式 %2）。</translation>
    </message>
    <message>
        <source>The lexicon “%1” is damaged.</source>
        <translation>詞庫「%1」已損壞。</translation>
    </message>
    <message>
        <source>“%1” is not a CC-CEDICT dictionary.</source>
        <translation>「%1」不是 CC-CEDICT 詞典。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的動作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可以重做的動作。</translation>
    </message>
    <message>
        <source>“%1” is not a check.</source>
        <translation>沒有名為「%1」的檢查。</translation>
    </message>
    <message>
        <source>Chinese cannot be converted by “%1”: %2.</source>
        <translation>無法用「%1」轉換中文：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a tree of categories: line %2 is not JSON.</source>
        <translation>「%1」不是類別樹：第 %2 行不是 JSON。</translation>
    </message>
    <message>
        <source>“%1” is not a tree of categories: %2.</source>
        <translation>「%1」不是類別樹：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: it breaks off at character %2.</source>
        <translation>「%1」不是正規表示式：在第 %2 個字元處中斷。</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long; write a simpler one.</source>
        <translation>正規表示式「%1」執行時間過長，請改用較簡單的寫法。</translation>
    </message>
    <message>
        <source>“%1” can be neither done nor undone: “%2” has changed the same place since.</source>
        <translation>無法執行或復原「%1」：同一處後來又被「%2」變更。</translation>
    </message>
    <message>
        <source>“%1” can be neither done nor undone while “%2” is going on.</source>
        <translation>「%2」正在進行，暫時無法執行或復原「%1」。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“By” names the author here; “%1” means “by means of”.</source>
        <translation>此處的「By」表示作者署名，「%1」的意思卻是「藉由」。</translation>
    </message>
    <message>
        <source>“%1” is left as it is; the dictionary has “%2”.</source>
        <translation>「%1」未經翻譯，原樣保留；詞典中的譯法是「%2」。</translation>
    </message>
    <message>
        <source>%1 Chinese characters stand for %2 words; two for a word are usual.</source>
        <translation>%2 個原文詞對應了 %1 個中文字，一般每個詞約兩個字。</translation>
    </message>
    <message>
        <source>The source has %1 sentences, the translation %2.</source>
        <translation>原文有 %1 句，譯文有 %2 句。</translation>
    </message>
    <message>
        <source>The name is “%1” in %2 pairs and “%3” in %4.</source>
        <translation>這個專名在 %2 個句對中寫作「%1」，在 %4 個句對中寫作「%3」。</translation>
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
        <translation>譯文中沒有與 %1 = %2 對應的數字。</translation>
    </message>
    <message>
        <source>The source has no number for %1 = %2.</source>
        <translation>原文中沒有與 %1 = %2 對應的數字。</translation>
    </message>
    <message>
        <source>“%1” in quotation marks is “%2” in one place and “%3” in another.</source>
        <translation>引號中的「%1」一處譯作「%2」，另一處譯作「%3」。</translation>
    </message>
    <message>
        <source>“%1” is joined with itself; the source repeats nothing.</source>
        <translation>「%1」與自身並列，原文並無重複。</translation>
    </message>
    <message>
        <source>“%1” is said a second time.</source>
        <translation>「%1」重複說了一次。</translation>
    </message>
    <message>
        <source>“%1” begins with a hyphen that joins it to nothing.</source>
        <translation>「%1」以連字號開頭，但前面沒有連接任何內容。</translation>
    </message>
    <message>
        <source>“%1” closes a quotation that nothing opens.</source>
        <translation>「%1」是下引號，但沒有對應的上引號。</translation>
    </message>
    <message>
        <source>The bracket “%1” has no counterpart of its kind.</source>
        <translation>括號「%1」缺少同類的另一半。</translation>
    </message>
    <message>
        <source>“%1” is “%2” here and “%3” elsewhere in the same paragraph.</source>
        <translation>「%1」在此譯作「%2」，在同一段落的別處譯作「%3」。</translation>
    </message>
    <message>
        <source>“%1” is “%2” here and “%3” nearly everywhere else.</source>
        <translation>「%1」在此譯作「%2」，在其他絕大多數地方譯作「%3」。</translation>
    </message>
    <message>
        <source>The half-width “%1” stands beside Chinese, where “%2” belongs.</source>
        <translation>中文旁使用了半形的「%1」，應改用「%2」。</translation>
    </message>
    <message>
        <source>A straight quotation mark stands beside Chinese.</source>
        <translation>中文旁使用了直引號。</translation>
    </message>
    <message>
        <source>A space stands beside a full-width mark, which brings its own.</source>
        <translation>全形標點本身已有間距，旁邊又加了空格。</translation>
    </message>
    <message>
        <source>“%1” is Simplified in a Traditional text.</source>
        <translation>「%1」是簡體，而本文是繁體。</translation>
    </message>
    <message>
        <source>“%1” is Traditional in a Simplified text.</source>
        <translation>「%1」是繁體，而本文是簡體。</translation>
    </message>
    <message>
        <source>“%1” is no Traditional spelling here.</source>
        <translation>「%1」在此不是正確的繁體寫法。</translation>
    </message>
    <message>
        <source>“%1” is written “%2” in Traditional Chinese.</source>
        <translation>「%1」的繁體寫法是「%2」。</translation>
    </message>
    <message>
        <source>“%1” is not a word of the source and breaks up “%2”.</source>
        <translation>「%1」不是原文中的詞，且破壞了「%2」。</translation>
    </message>
    <message>
        <source>“%1” is a remnant of “%2”.</source>
        <translation>「%1」是「%2」未譯的殘留。</translation>
    </message>
    <message>
        <source>“%1” is not a word of the source.</source>
        <translation>「%1」不是原文中的詞。</translation>
    </message>
    <message>
        <source>%1 = %2 occurs more often in the translation.</source>
        <translation>%1 = %2 在譯文中出現的次數較多。</translation>
    </message>
    <message>
        <source>“%1” occurs twice in a row; the source repeats nothing.</source>
        <translation>「%1」連續出現兩次，原文並無重複。</translation>
    </message>
    <message>
        <source>“%1” repeats “%2”; %3 occurs in the source once.</source>
        <translation>「%1」與「%2」重複；%3 在原文中只出現一次。</translation>
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
        <translation>譯文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>標記的文字</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Pair is</source>
        <translation>句對狀態</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>處數</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
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
        <translation>原文詞</translation>
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
            <numerusform>已完成 %n 個句對</numerusform>
        </translation>
    </message>
    <message>
        <source>No source words yet (%1)</source>
        <extracomment>%1 is &quot;3 pairs done&quot;.</extracomment>
        <translation>尚無原文詞（%1）</translation>
    </message>
    <message>
        <source>%1 for every 100 source words (%2)</source>
        <extracomment>%1 is a sum of penalties, %2 is &quot;3 pairs done&quot;.</extracomment>
        <translation>每 100 個原文詞扣 %1 分（%2）</translation>
    </message>
    <message>
        <source>This pair: %1</source>
        <extracomment>%1 is a sum of penalties: what the errors of this pair of sentences cost.</extracomment>
        <translation>本句對扣分：%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n flag(s) not described</source>
        <extracomment>Appended to “This pair: 5”: flags that cost nothing because nobody has said what they are.</extracomment>
        <translation>
            <numerusform>，%n 個標記未判定</numerusform>
        </translation>
    </message>
    <message>
        <source> (counts when the pair is done)</source>
        <extracomment>Appended to “This pair: 5”.</extracomment>
        <translation>（句對完成後才計入）</translation>
    </message>
    <message>
        <source>You have marked no pair as done yet.</source>
        <translation>您還沒有將任何句對標為完成。</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n flag(s) in pairs not done</source>
        <translation>
            <numerusform>未計入：未完成句對中的 %n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotators: %1</source>
        <extracomment>The mean over all annotators; %1 is &quot;12 for every 100 source words (3 pairs done)&quot;.</extracomment>
        <translation>所有標註者平均：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A kind of error that score profiles count differently: %1 its category, %2 its severity, %3 the penalties, &quot;0 / 5 / 25&quot;.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>One such error costs, by %1:</source>
        <extracomment>Over a list of kinds of errors; %1 is &quot;mt-metrics-eval / Marot / MQM 1-5-25&quot;.</extracomment>
        <translation>每個這類錯誤的扣分（依 %1）：</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 — page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is the article&apos;s title, %2 the page&apos;s number, %3 how many there are.</extracomment>
        <translation>%1 — 第 %2 頁，共 %3 頁</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>Printed below a paragraph: what should stand there instead.</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>“…%1‸%2…”</source>
        <extracomment>Printed below a paragraph: something is missing between the words %1 and %2.</extracomment>
        <translation>「…%1‸%2…」</translation>
    </message>
    <message>
        <source>the whole pair</source>
        <extracomment>Printed below a paragraph: the note is on a whole pair of sentences.</extracomment>
        <translation>整個句對</translation>
    </message>
    <message>
        <source>‸ “%1”</source>
        <extracomment>Printed below a paragraph: %1 are words left out of the translation.</extracomment>
        <translation>‸ 「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Printed below a paragraph: %1 are the words that a note is on.</extracomment>
        <translation>「%1」</translation>
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
        <translation>句對 %1</translation>
    </message>
    <message>
        <source>%1: key</source>
        <extracomment>Printed at the top of the list of a marked article&apos;s errors; %1 is the article&apos;s title.</extracomment>
        <translation>%1：解答</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>沒有標記任何錯誤。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not classified</source>
        <extracomment>A flagged error whose category nobody has chosen yet.</extracomment>
        <translation>未分類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of errors, %2 the kind: &quot;Accuracy: Mistranslation&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>What the program is doing, shown beside the progress bar.</extracomment>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Decoding the text</source>
        <translation>正在解碼</translation>
    </message>
    <message>
        <source>Splitting into paragraphs</source>
        <translation>正在分段</translation>
    </message>
    <message>
        <source>Linking paragraphs</source>
        <translation>正在配對段落</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>正在斷句</translation>
    </message>
    <message>
        <source>Aligning sentences</source>
        <translation>正在對齊句子</translation>
    </message>
    <message>
        <source>Storing in the library</source>
        <translation>正在存入文庫</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在檢查文庫</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>How grave a translation error is (MQM severity).</extracomment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>輕微</translation>
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
        <translation>未評級</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>State of a sentence pair: nobody has read it yet.</extracomment>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>State of a sentence pair.</extracomment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a sentence pair: reviewed, finished.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>Kind of a piece of an article.</extracomment>
        <translation>標題</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小標題</translation>
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
        <translation>清單項目</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>Kind of a piece of an article: program code.</extracomment>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Kind of a piece of an article: the line that names its source or translator.</extracomment>
        <translation>出處說明</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Kind of a piece of an article: text of the host page that does not belong to it.</extracomment>
        <translation>網頁雜項</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>%1 (as you said)</source>
        <extracomment>%1 is a text encoding, &quot;Big5&quot;; a person has chosen it.</extracomment>
        <translation>%1（由您指定）</translation>
    </message>
    <message>
        <source>%1 (certain)</source>
        <extracomment>%1 is a text encoding; there is no doubt.</extracomment>
        <translation>%1（確定）</translation>
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
            <numerusform>%n 個詞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 個專名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Latin word(s)</source>
        <extracomment>Words in Latin letters that stand in the English and in the Chinese.</extracomment>
        <translation>
            <numerusform>%n 個拉丁字母詞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s)</source>
        <translation>
            <numerusform>%n 個標點</numerusform>
        </translation>
    </message>
    <message>
        <source>the length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Only the order speaks for this pairing.</source>
        <translation>此配對僅以順序為據。</translation>
    </message>
    <message>
        <source>In agreement: %1.</source>
        <extracomment>%1 is a list such as &quot;2 numbers, 1 Latin word and the length&quot;.</extracomment>
        <translation>相符之處：%1。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not shown: the language of this translation as a code, zh-Hans or zh-Hant.</extracomment>
        <translation>zh-Hant</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <extracomment>Explains a category of errors. %1 is a sentence, %2 an example such as &quot;three books → 三書&quot;.</extracomment>
        <translation>%1例如：%2</translation>
    </message>
    <message>
        <source>Checking the translation</source>
        <translation>正在檢查譯文</translation>
    </message>
    <message>
        <source>The pair was given as it is.</source>
        <translation>此句對由句對清單給定。</translation>
    </message>
    <message>
        <source>The whole pair</source>
        <translation>整個句對</translation>
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
        <translation>標註者</translation>
    </message>
    <message>
        <source>Pairs done</source>
        <translation>已完成句對</translation>
    </message>
    <message>
        <source>Source words</source>
        <translation>原文詞數</translation>
    </message>
    <message>
        <source>Source characters</source>
        <extracomment>Heading of a column: Han characters of sources that are Chinese.</extracomment>
        <translation>原文字數</translation>
    </message>
    <message>
        <source>Not described</source>
        <extracomment>Heading of a column: flags that have no category or no severity yet.</extracomment>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>duizhao::AnnotatingKeys</name>
    <message>
        <source>These words do not stand in one piece of the text.</source>
        <translation>這些文字不在同一段正文中。</translation>
    </message>
    <message>
        <source>Every flag is described.</source>
        <translation>所有標記都已判定。</translation>
    </message>
</context>
<context>
    <name>duizhao::ArticlePanel</name>
    <message>
        <source>About this text</source>
        <translation>關於本文</translation>
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
        <translation>編碼：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>有 %n 處無法解碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the page left out</source>
        <translation>
            <numerusform>略去頁面內容 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>%1 is the name of the person or program that translated.</extracomment>
        <translation>譯者：%1</translation>
    </message>
</context>
<context>
    <name>duizhao::CategoryPicker</name>
    <message>
        <source>Find a category</source>
        <translation>尋找類別</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>錯誤類別</translation>
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
        <translation>類別與嚴重程度代碼</translation>
    </message>
    <message numerus="yes">
        <source>%n more to describe</source>
        <extracomment>How many flags still have to be described.</extracomment>
        <translation>
            <numerusform>還有 %n 個待判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the letters of the first word.</source>
        <translation>輸入第一個詞的字母。</translation>
    </message>
    <message>
        <source>Type the letters of the last word, or press Enter for this word alone.</source>
        <translation>輸入最後一個詞的字母；若只標記這個詞，請按 Enter。</translation>
    </message>
    <message>
        <source>Where should the missing words stand? Type the letters of the place.</source>
        <translation>缺漏的文字應該放在哪裡？輸入該處的字母。</translation>
    </message>
    <message>
        <source>Backspace takes back, Escape leaves.</source>
        <translation>Backspace 退回，Esc 離開。</translation>
    </message>
</context>
<context>
    <name>duizhao::Desk</name>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <extracomment>Long work that goes on; %1 is the name of a file.</extracomment>
        <translation>正在匯入「%1」</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <extracomment>Long work that goes on; %1 is the name of a file.</extracomment>
        <translation>正在匯出「%1」</translation>
    </message>
</context>
<context>
    <name>duizhao::DictionaryCard</name>
    <message>
        <source>Dictionary</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>詞條</translation>
    </message>
    <message>
        <source>Pin (%1)</source>
        <translation>釘選 (%1)</translation>
    </message>
    <message>
        <source>Keep this entry in the inspector</source>
        <translation>把這個詞條留在詳細資料面板</translation>
    </message>
    <message>
        <source>Counted with</source>
        <comment>dictionary entry of a noun: measure words follow</comment>
        <translation>量詞</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <comment>%1 is a word of the text</comment>
        <translation>詞典中沒有「%1」。</translation>
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
        <translation>這部電腦上沒有詞典。</translation>
    </message>
    <message>
        <source>There is no word at the caret.</source>
        <translation>游標處沒有字詞。</translation>
    </message>
</context>
<context>
    <name>duizhao::DictionaryPanel</name>
    <message>
        <source>Dictionary</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>Button: takes the pinned dictionary entry away.</extracomment>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>詞條</translation>
    </message>
</context>
<context>
    <name>duizhao::DifferenceDialog</name>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>Heading of a column: how often an error occurs.</extracomment>
        <translation>個數</translation>
    </message>
    <message>
        <source>Where score profiles differ</source>
        <translation>計分方式的差異</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>All of these together</source>
        <extracomment>The last row of a table: what all these errors cost together.</extracomment>
        <translation>以上合計</translation>
    </message>
    <message>
        <source>These errors of the article do not cost the same in each profile. The numbers are what one of them costs; all other errors cost the same everywhere.</source>
        <translation>在這篇文章中，下列錯誤依不同計分方式扣分不同。表中數字是每個錯誤的扣分；其餘錯誤在各種計分方式下扣分相同。</translation>
    </message>
</context>
<context>
    <name>duizhao::FileCommands</name>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>定位字元分隔值 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open bilingual texts</source>
        <translation>開啟雙語文字檔</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text);;All files (*)</source>
        <translation>文字檔 (*.txt *.md *.text);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a list of pairs</source>
        <translation>開啟句對清單</translation>
    </message>
    <message>
        <source>Source, tab, target (*.tsv *.txt);;All files (*)</source>
        <translation>原文、定位字元、譯文 (*.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>開啟文庫</translation>
    </message>
    <message>
        <source>Libraries (*.db *.duizhao);;All files (*)</source>
        <translation>文庫 (*.db *.duizhao);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>建立新文庫</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>文庫 (*.db)</translation>
    </message>
    <message>
        <source>This article came as a list of pairs, in which the first column is the source. Swap the columns of the list and open it again.</source>
        <translation>本文來自句對清單，第一欄為原文。請在清單中對調兩欄後重新開啟。</translation>
    </message>
</context>
<context>
    <name>duizhao::FlagEditor</name>
    <message>
        <source>Set missing place at caret</source>
        <translation>將游標處設為缺漏位置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Flagged words</source>
        <translation>標記的文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪裡不對？</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>What should stand here instead?</source>
        <translation>這裡應該怎麼寫？</translation>
    </message>
    <message>
        <source>For an omission: put the caret in the other column, where the words are missing</source>
        <translation>用於漏譯：把游標放到另一欄缺少文字的地方</translation>
    </message>
    <message>
        <source>Forget the place where the words are missing</source>
        <translation>不再記錄缺漏位置</translation>
    </message>
    <message>
        <source>Missing here: …%1 ▲ %2…</source>
        <extracomment>Where words are missing: %1 stands before the place, %2 behind it.</extracomment>
        <translation>此處缺漏：…%1 ▲ %2…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around flagged words.</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>duizhao::FlagList</name>
    <message>
        <source>Flags of this pair</source>
        <translation>本句對的標記</translation>
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
        <translation>標記</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細資料面板</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and press %1; without a mark the whole pair is flagged.</source>
        <translation>還沒有標記。選取文字後按 %1；沒有選取時標記整個句對。</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and flag them; without a mark the whole pair is flagged.</source>
        <translation>還沒有。在文中選取詞語並標記；未選取時標記整個句對。</translation>
    </message>
</context>
<context>
    <name>duizhao::IssueCommands</name>
    <message>
        <source>This article is annotated blind: issues are hidden.</source>
        <translation>這篇文章採用盲評模式：疑點已隱藏。</translation>
    </message>
    <message>
        <source>The rules are looking…</source>
        <translation>正在依規則檢查…</translation>
    </message>
    <message>
        <source>Rules found nothing; they cannot judge meaning.</source>
        <translation>規則沒有發現疑點；規則無法判斷語意。</translation>
    </message>
    <message>
        <source>“%1” is muted in this article.</source>
        <extracomment>%1 is the name of a check.</extracomment>
        <translation>「%1」在這篇文章中已停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n more issue(s) follow when these are decided</source>
        <extracomment>Beside the number of lines: issues of an article with very many that the list does not hold.</extracomment>
        <translation>
            <numerusform>處理完這些後，還有 %n 個疑點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed at %n place(s): %1</source>
        <extracomment>A note of several places was dismissed; %1 is the name of a check.</extracomment>
        <translation>
            <numerusform>已排除 %n 處：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules say nothing of this pair any more.</source>
        <translation>此句對不再列出疑點。</translation>
    </message>
</context>
<context>
    <name>duizhao::IssuePanel</name>
    <message>
        <source>Accept</source>
        <extracomment>Button: the issue becomes a flag.</extracomment>
        <translation>採納</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: a check finds nothing in this article any more.</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Makes a flag of it</source>
        <translation>將疑點轉為標記</translation>
    </message>
    <message>
        <source>It is no error; remembered also when the article is aligned again</source>
        <translation>不是錯誤；文章重新對齊後仍會記住</translation>
    </message>
    <message>
        <source>This check finds nothing in this article any more</source>
        <translation>此檢查不再回報這篇文章的疑點</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Proposes: %1, %2</source>
        <extracomment>What an issue would become: %1 the category, %2 the severity.</extracomment>
        <translation>建議：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>One note for %n place(s) in the article.</source>
        <translation>
            <numerusform>文章中共 %n 處，合為一個疑點。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint to look, not an error by itself.</source>
        <translation>僅提示留意，本身未必是錯誤。</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss at all %n place(s)</source>
        <extracomment>Button: the issue is none; and the same for a note of several places.</extracomment>
        <translation>
            <numerusform>%n 處全部排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are no errors at any of the %n place(s); remembered also when the article is aligned again</source>
        <translation>
            <numerusform>這 %n 處都不是錯誤；文章重新對齊後仍會記住</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::KeyMapDialog</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>清除快速鍵</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令與快速鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>新快速鍵：請在此按下</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>此快速鍵未被使用。</translation>
    </message>
    <message>
        <source>Will be taken from: %1</source>
        <extracomment>%1 is a list of commands that have this key now.</extracomment>
        <translation>將不再用於：%1</translation>
    </message>
    <message>
        <source>Default Key</source>
        <translation>還原預設值</translation>
    </message>
    <message>
        <source>All Default Keys</source>
        <translation>全部還原預設值</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
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
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>移動游標</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向鍵</translation>
    </message>
    <message>
        <source>select characters</source>
        <translation>選取字元</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift+方向鍵</translation>
    </message>
    <message>
        <source>select words, in both languages</source>
        <translation>選取字詞（中英文皆可）</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other column</source>
        <translation>移到另一欄</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Codes of errors</source>
        <translation>類別與嚴重程度代碼</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快速鍵</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>clear the selection, leave a field, end a search</source>
        <translation>取消選取、離開輸入欄、結束搜尋</translation>
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
            <numerusform>%n 個標記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 pairs done, %4</source>
        <extracomment>What a screen reader says of an article: %1 its title, %2 and %3 the pairs done and in all, %4 &quot;3 flags&quot;.</extracomment>
        <translation>%1，已完成 %3 個句對中的 %2 個，%4</translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryPanel</name>
    <message>
        <source>Find an article</source>
        <translation>尋找文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>還沒有文章。</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>沒有標題包含這些字詞。</translation>
    </message>
</context>
<context>
    <name>duizhao::ListCommands</name>
    <message numerus="yes">
        <source>%n place(s) flagged.</source>
        <translation>
            <numerusform>已標記 %n 處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ListsPane</name>
    <message>
        <source>Flags</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>Title of a list: what the checks found.</extracomment>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Same again</source>
        <extracomment>Title of a list: other places with the same translation as the one flagged.</extracomment>
        <translation>相同譯法</translation>
    </message>
    <message>
        <source>Flags of the article</source>
        <translation>文章的標記</translation>
    </message>
    <message>
        <source>Issues of the article</source>
        <translation>文章的疑點</translation>
    </message>
    <message>
        <source>Places with the same translation</source>
        <translation>譯法相同之處</translation>
    </message>
    <message>
        <source>Flag All in the List</source>
        <translation>全部加上標記</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>How sure an issue must be</source>
        <translation>疑點的確信程度</translation>
    </message>
    <message>
        <source>Errors only</source>
        <extracomment>Which findings of the checks are listed.</extracomment>
        <translation>只列錯誤</translation>
    </message>
    <message>
        <source>Hints too</source>
        <translation>包含提示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is flagged yet.</source>
        <translation>還沒有任何標記。</translation>
    </message>
    <message>
        <source>After a flag, other places with the same translation are listed here.</source>
        <translation>標記後，這裡會列出其他譯法相同之處。</translation>
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
        <translation>雙語並排閱讀</translation>
    </message>
    <message>
        <source>Open a bilingual page, or a text and its translation as two files. You can also drop files here, or paste a text.</source>
        <translation>開啟一篇雙語文章，或分別開啟原文和譯文兩個檔案。也可以把檔案拖到這裡，或貼上文字。</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Paste a Text</source>
        <translation>貼上文字</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Choose Another Library…</source>
        <translation>選擇其他文庫…</translation>
    </message>
    <message>
        <source>Create a New Library…</source>
        <translation>建立新文庫…</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>已匯出到「%1」。</translation>
    </message>
    <message>
        <source>“%1” was removed from the library.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>已從文庫中移除「%1」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>無法開啟文庫</translation>
    </message>
    <message>
        <source>This library is read-only: you can read and export, but not flag.</source>
        <translation>此文庫是唯讀的：可以閱讀和匯出，但不能標記。</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>「%1」已在文庫中。</translation>
    </message>
    <message>
        <source>The encoding may not be %1. If the text looks wrong, choose another one under “Read Again As”.</source>
        <extracomment>%1 is a text encoding. The menu path is File, Read Again As.</extracomment>
        <translation>編碼可能不是 %1。如果文字顯示不對，請在「重新讀取為」中另選一種。</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <extracomment>Menu entry; %1 is the name of a change, &quot;Flag&quot;.</extracomment>
        <translation>復原「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <extracomment>Menu entry; %1 is the name of a change, &quot;Flag&quot;.</extracomment>
        <translation>重做「%1」(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 — Duizhao</source>
        <extracomment>Title of the window; %1 is the title of an article.</extracomment>
        <translation>%1 — 對照</translation>
    </message>
    <message>
        <source>Duizhao</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>第 %1 對，共 %2 對</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 個句對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Status line: %1 is &quot;pair 9 of 68&quot;, %2 &quot;3 flags&quot;, %3 &quot;saved&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What you typed could not be saved yet. Close again to lose it.</source>
        <translation>剛輸入的內容還未能儲存。再次關閉將遺失這些內容。</translation>
    </message>
    <message>
        <source>%1 Articles are aligned without a dictionary, less exactly.</source>
        <extracomment>%1 is a sentence that says why the dictionary cannot be read.</extracomment>
        <translation>%1文章將在沒有詞典的情況下對齊，準確度較低。</translation>
    </message>
    <message numerus="yes">
        <source> · %n issue(s) to look at</source>
        <extracomment>Appended to the status line.</extracomment>
        <translation>
            <numerusform> · %n 個疑點待檢視</numerusform>
        </translation>
    </message>
    <message>
        <source> · blind</source>
        <extracomment>Appended to the status line: the article is annotated without issues, score, system and others in sight.</extracomment>
        <translation> · 盲評</translation>
    </message>
    <message numerus="yes">
        <source> · %n more place(s) with the same translation</source>
        <extracomment>Appended to the status line: places with the same translation as the one flagged last.</extracomment>
        <translation>
            <numerusform> · 另有 %n 處譯法相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Your flags bear the name “%1”.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>您的標記將署名「%1」。</translation>
    </message>
    <message>
        <source>Change the Name…</source>
        <translation>變更姓名…</translation>
    </message>
    <message>
        <source>Stopped, because another library was opened: %1</source>
        <extracomment>Another library was opened; %1 is long work, &quot;Importing “page.txt”&quot;.</extracomment>
        <translation>已開啟另一個文庫，因此停止：%1</translation>
    </message>
    <message>
        <source>The language can be changed when this has ended: %1</source>
        <extracomment>The window is made again in another language, which would stop it; %1 is long work that goes on, &quot;Importing “page.txt”&quot;.</extracomment>
        <translation>完成以下工作後才能變更語言：%1</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>已匯入「%1」。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the article that was imported.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>What you typed was not saved, for what it was about has been removed: “%1”</source>
        <extracomment>%1 is what a person typed into a note or a correction.</extracomment>
        <translation>您輸入的內容未能儲存，因為它所屬的內容已被移除：「%1」</translation>
    </message>
    <message>
        <source>This would end blind mode and show issues, score and the flags of others.</source>
        <translation>這會結束盲評模式，顯示疑點、計分和他人的標記。</translation>
    </message>
    <message>
        <source>End Blind Mode</source>
        <extracomment>Button.</extracomment>
        <translation>結束盲評模式</translation>
    </message>
    <message>
        <source>“%1” takes a moment. You can read on meanwhile.</source>
        <extracomment>%1 is the name of a change, &quot;Flag all places alike&quot;, which is being made or undone.</extracomment>
        <translation>「%1」需要一點時間，這段時間可以繼續閱讀。</translation>
    </message>
    <message>
        <source>“%1” has nothing to act upon here.</source>
        <extracomment>A key was pressed whose command has nothing to act upon; %1 is the command, &quot;Remove Flag&quot;.</extracomment>
        <translation>「%1」在此處沒有可操作的對象。</translation>
    </message>
    <message>
        <source> · with corrections</source>
        <extracomment>Appended to the status line: the translation is shown with its corrections in it.</extracomment>
        <translation> · 顯示改正後的譯文</translation>
    </message>
</context>
<context>
    <name>duizhao::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>duizhao::OtherSideCard</name>
    <message>
        <source>The other language</source>
        <translation>另一種語言</translation>
    </message>
</context>
<context>
    <name>duizhao::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>文章概覽</translation>
    </message>
    <message>
        <source>pair %1</source>
        <extracomment>Tool tip of a mark in the overview of an article: the number of a pair.</extracomment>
        <translation>第 %1 對</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1 is a severity: &quot;major&quot;.</extracomment>
        <translation>標記：%1</translation>
    </message>
    <message>
        <source>found by the search</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>pairing doubtful</source>
        <translation>配對存疑</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The triangle is where you are: pair %1</source>
        <extracomment>Tool tip of the overview of an article, at a small triangle: %1 is the number of a pair.</extracomment>
        <translation>三角標記是目前位置：第 %1 對</translation>
    </message>
</context>
<context>
    <name>duizhao::PairPanel</name>
    <message>
        <source>The translation has nothing for it.</source>
        <translation>譯文中沒有對應內容。</translation>
    </message>
    <message>
        <source>The source has nothing for it.</source>
        <translation>原文中沒有對應內容。</translation>
    </message>
    <message>
        <source>%1, sentences %2 : %3</source>
        <extracomment>%1 is a kind of text (paragraph, heading); %2 and %3 count the sentences of the source and of the translation that make the pair.</extracomment>
        <translation>%1，句數 %2 : %3</translation>
    </message>
    <message>
        <source>Pairing doubtful</source>
        <translation>配對存疑</translation>
    </message>
    <message>
        <source>State of the pair</source>
        <translation>句對狀態</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Heading of the panel: which pair of sentences this is.</extracomment>
        <translation>第 %1 對，共 %2 對</translation>
    </message>
    <message>
        <source>Little suggests that these sentences translate each other</source>
        <translation>這些句子互為譯文的依據不足</translation>
    </message>
</context>
<context>
    <name>duizhao::PairTextPanel</name>
    <message>
        <source>Note on the pair</source>
        <translation>句對備註</translation>
    </message>
    <message>
        <source>Corrected translation of the pair</source>
        <translation>句對改正後的譯文</translation>
    </message>
    <message>
        <source>How the whole translation should read</source>
        <translation>整句譯文應該怎麼寫</translation>
    </message>
    <message>
        <source>The whole pair</source>
        <translation>整個句對</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Corrected translation</source>
        <translation>改正後的譯文</translation>
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
        <translation>第 %1 對，共 %2 對</translation>
    </message>
    <message>
        <source>pairs %1 to %2 of %3</source>
        <translation>第 %1–%2 對，共 %3 對</translation>
    </message>
    <message>
        <source>pairing
doubtful</source>
        <comment>in the narrow gutter beside a pair, in two short lines</comment>
        <translation>配對
存疑</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>對照正文</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>沒有開啟的文章</translation>
    </message>
    <message>
        <source>Nothing to read here</source>
        <translation>這裡沒有可讀的內容</translation>
    </message>
    <message>
        <source>No text of this article is paired.</source>
        <translation>這篇文章沒有配成對的文字。</translation>
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
        <translation>配對存疑</translation>
    </message>
    <message>
        <source>1 flag</source>
        <comment>said by a screen reader of a row</comment>
        <translation>1 個標記</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <comment>said by a screen reader of a row</comment>
        <translation>
            <numerusform>%n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <extracomment>Said by a screen reader: %1 is the translation with its corrections.</extracomment>
        <translation>改正後：%1</translation>
    </message>
    <message>
        <source>“%1” is missing at the end</source>
        <extracomment>Said by a screen reader where an omission stands; %1 are the words left out.</extracomment>
        <translation>結尾缺漏「%1」</translation>
    </message>
    <message>
        <source>“%1” is missing before “%2”</source>
        <extracomment>Said by a screen reader where an omission stands; %1 are the words left out, %2 the word behind the place.</extracomment>
        <translation>「%2」之前缺漏「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here to read it.</source>
        <translation>把檔案拖到這裡即可閱讀。</translation>
    </message>
</context>
<context>
    <name>duizhao::PlaceModel</name>
    <message>
        <source>Pair</source>
        <extracomment>Heading of a column with the numbers of pairs.</extracomment>
        <translation>句對</translation>
    </message>
</context>
<context>
    <name>duizhao::PlaceTable</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>First line of a choice of values that filters a list; %1 is the column, &quot;Severity&quot;.</extracomment>
        <translation>%1：全部</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <extracomment>%1 of all lines pass the filter.</extracomment>
        <translation>
            <numerusform>%n 列中的 %1 列</numerusform>
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
        <translation>練習</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>In the name of a file, behind the title: the sheet with marks and notes.</extracomment>
        <translation>批改</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>In the name of a file, behind the title: the sheet with the notes only.</extracomment>
        <translation>解答</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <extracomment>Long work that goes on; %1 is the title of an article.</extracomment>
        <translation>正在列印「%1」</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <extracomment>%1 is the title of an article.</extracomment>
        <translation>「%1」已送到印表機。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
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
        <translation>正在儲存「%1」</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>已存為「%1」。</translation>
    </message>
</context>
<context>
    <name>duizhao::ReadingCommands</name>
    <message>
        <source>Put the caret in the other column, where the words are missing, and try again.</source>
        <translation>請把游標放到另一欄缺少文字的地方，再試一次。</translation>
    </message>
    <message>
        <source>There is no flag further on.</source>
        <translation>後面沒有標記了。</translation>
    </message>
    <message>
        <source>There is no flag before this place.</source>
        <translation>前面沒有標記了。</translation>
    </message>
    <message>
        <source>Both columns are shown now.</source>
        <translation>現在兩欄都顯示。</translation>
    </message>
    <message>
        <source>Nothing was left out of this article.</source>
        <translation>本文沒有略去任何內容。</translation>
    </message>
    <message>
        <source>No lines were left out near this pair.</source>
        <translation>此句對附近沒有略去的行。</translation>
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
        <translation> 個字母</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>Unit behind a number: Chinese characters in a line.</extracomment>
        <translation> 個字</translation>
    </message>
    <message>
        <source>How text is set</source>
        <translation>排版設定</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字級(&amp;S)</translation>
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
        <translation>英文字型(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;implified Chinese face</source>
        <translation>簡體中文字型(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Traditional Chinese face</source>
        <translation>繁體中文字型(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Default Setting</source>
        <translation>還原預設值(&amp;D)</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <extracomment>A choice of typefaces; %1 is the name of the one the program is designed with.</extracomment>
        <translation>預設（%1）</translation>
    </message>
</context>
<context>
    <name>duizhao::ScorePanel</name>
    <message>
        <source>Profiles Differ Here…</source>
        <extracomment>Button: shows which errors the score profiles count differently in this article.</extracomment>
        <translation>本文的計分差異…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>計分</translation>
    </message>
    <message>
        <source>Hidden while you annotate blind.</source>
        <translation>盲評時隱藏。</translation>
    </message>
    <message>
        <source>By %1; less is better</source>
        <extracomment>%1 is the name of a way to turn errors into a number.</extracomment>
        <translation>依 %1 計分，越低越好</translation>
    </message>
    <message>
        <source>%1 prints the same numbers with a minus sign</source>
        <translation>%1 輸出的數值相同，但帶負號</translation>
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
        <translation>大小寫須相符</translation>
    </message>
    <message>
        <source>“w”</source>
        <translation>“w”</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字拼寫須相符</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中搜尋</translation>
    </message>
    <message>
        <source>Both columns</source>
        <translation>兩欄</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>只搜尋原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>只搜尋譯文</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>搜尋範圍</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>找不到符合的內容。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n place(s)</source>
        <translation>
            <numerusform>超過 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::SeverityButtons</name>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.</extracomment>
        <translation>%1（快速鍵 %2）</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>duizhao::TreeCommands</name>
    <message>
        <source>Categories from a file</source>
        <translation>從檔案載入類別</translation>
    </message>
    <message>
        <source>Trees of categories (*.json);;All files (*)</source>
        <translation>類別樹 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Errors in this article are described with “%1”.</source>
        <extracomment>%1 is the name of a tree of error categories.</extracomment>
        <translation>這篇文章的錯誤依「%1」判定。</translation>
    </message>
    <message>
        <source>The categories “%1” of this article are not on this machine. Errors are described with the default ones.</source>
        <extracomment>%1 is the short name (id) of a tree of error categories.</extracomment>
        <translation>這部電腦上沒有這篇文章所用的類別「%1」，改依預設類別判定錯誤。</translation>
    </message>
</context>
<context>
    <name>duizhao::WorkReportDialog</name>
    <message>
        <source>C&amp;opy as a Table</source>
        <translation>複製為表格(&amp;O)</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>工作統計</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>這篇文章</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整個文庫</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Nobody has marked a pair as done or flagged anything yet.</source>
        <translation>還沒有人將句對標為完成或加上標記。</translation>
    </message>
    <message>
        <source>A pair counts on the day it was marked as done, an error on the day it was flagged.</source>
        <translation>句對計入標為完成的當天，錯誤計入標記的當天。</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>統計範圍</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads bilingual articles in parallel and flags translation errors.</source>
        <translation>並排閱讀雙語文章，標記翻譯錯誤。</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>要使用的文庫。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Texts to import and show.</source>
        <translation>要匯入並顯示的文字檔。</translation>
    </message>
</context>
</TS>
