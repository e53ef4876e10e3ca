<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>There is no dictionary: sentences are paired less exactly, by length, numbers, names and what the text itself teaches.</source>
        <translation>沒有詞典：句子只按長度、數字、名稱和從正文中學到的詞語配對，不夠準確。</translation>
    </message>
    <message>
        <source>Dictionary: %1 (%2), %3 entries, under %4. %5</source>
        <extracomment>%1 is the name of the dictionary, %2 its date, %3 a number, %4 the name of a licence, %5 an address.</extracomment>
        <translation>詞典：%1（%2），%3 個詞條，按 %4 授權。%5</translation>
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
        <translation>關於 Duizhao</translation>
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
        <source>Annotator&apos;s Na&amp;me…</source>
        <translation>標註者姓名(&amp;M)…</translation>
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
        <source>&amp;Category</source>
        <translation>類別(&amp;C)</translation>
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
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>預設大小(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>文庫(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>檢查面板(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一個窗格(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟隨桌面(&amp;D)</translation>
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
        <translation>關於 Duizhao(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hinese</source>
        <extracomment>Menu: the form in which Chinese text is shown.</extracomment>
        <translation>中文顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;de by Side</source>
        <translation>左右對照(&amp;D)</translation>
    </message>
    <message>
        <source>Translation &amp;below Each Source</source>
        <translation>譯文在原文之下(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ource Only</source>
        <translation>只看原文(&amp;O)</translation>
    </message>
    <message>
        <source>Translation O&amp;nly</source>
        <translation>只看譯文(&amp;N)</translation>
    </message>
    <message>
        <source>Look Up the &amp;Word</source>
        <translation>查詢字詞(&amp;W)</translation>
    </message>
    <message>
        <source>Pin the Word in the Inspec&amp;tor</source>
        <translation>將詞條釘選在檢查面板(&amp;T)</translation>
    </message>
    <message>
        <source>Look Up under the Pointe&amp;r</source>
        <translation>游標停留時查詢字詞(&amp;R)</translation>
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
        <source>&amp;Taiwan (Words Too)</source>
        <translation>臺灣正體（含用語）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How Text Is Set…</source>
        <translation>排版設定(&amp;H)…</translation>
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
        <source>With &amp;Corrections</source>
        <translation>顯示改正後的譯文(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Flag</source>
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
        <translation>移動錯誤範圍</translation>
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
        <translation>改正句對</translation>
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
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，沒有任何變更。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>沒有檔案「%1」。</translation>
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
        <translation>範圍 %1 超出文字：%2。</translation>
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
        <translation>沒有文庫「%1」。</translation>
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
        <translation>「%1」不是 Duizhao 詞庫。</translation>
    </message>
    <message>
        <source>The lexicon “%1” was made by another version of Duizhao (format %2).</source>
        <translation>詞庫「%1」由另一版本的 Duizhao 產生（格式 %2）。</translation>
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
        <source>“%1” was refused: “%2” has changed the same place since.</source>
        <translation>「%1」未能執行：同一處在此之後已被「%2」變更。</translation>
    </message>
    <message>
        <source>“%1” is not a check.</source>
        <translation>沒有名為「%1」的檢查。</translation>
    </message>
    <message>
        <source>Chinese cannot be converted by “%1”: %2.</source>
        <translation>無法用「%1」轉換中文：%2。</translation>
    </message>
</context>
<context>
    <name>MqmCategory</name>
    <message>
        <source>The translation says something that the source does not.</source>
        <translation>譯文說了原文沒有說的內容。</translation>
    </message>
    <message>
        <source>Something the source says is missing from the translation.</source>
        <translation>譯文缺少原文的部分內容。</translation>
    </message>
    <message>
        <source>The translation does not say what the source says.</source>
        <translation>譯文的意思與原文不符。</translation>
    </message>
    <message>
        <source>Words of the source were left as they are.</source>
        <translation>原文的詞語未經翻譯，原樣保留。</translation>
    </message>
    <message>
        <source>A mark is missing, wrong or of the wrong width.</source>
        <translation>標點缺失、用錯，或全形半形不當。</translation>
    </message>
    <message>
        <source>A character is wrong or misspelt.</source>
        <translation>錯字、別字或拼寫錯誤。</translation>
    </message>
    <message>
        <source>The sentence breaks a rule of the language.</source>
        <translation>句子不合文法。</translation>
    </message>
    <message>
        <source>The tone is wrong for the text: too formal or too familiar.</source>
        <translation>語氣與文章不合：過於正式或過於隨便。</translation>
    </message>
    <message>
        <source>The text contradicts itself in form.</source>
        <translation>文中寫法前後不一。</translation>
    </message>
    <message>
        <source>Characters were damaged on the way.</source>
        <translation>字元在處理過程中損壞（亂碼）。</translation>
    </message>
    <message>
        <source>The term is not the one used in this field.</source>
        <translation>用詞不是本領域的術語。</translation>
    </message>
    <message>
        <source>One term is rendered in more than one way.</source>
        <translation>同一術語有多種譯法。</translation>
    </message>
    <message>
        <source>Understandable, but no writer would put it so.</source>
        <translation>能看懂，但沒有人會這樣寫。</translation>
    </message>
    <message>
        <source>The address is not written as the readers write it.</source>
        <translation>地址的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>The amount is not written as the readers write it.</source>
        <translation>金額的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>The date is not written as the readers write it.</source>
        <translation>日期的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>The name is not written as the readers write it.</source>
        <translation>人名的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>The number is not written as the readers write it.</source>
        <translation>號碼的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>The time is not written as the readers write it.</source>
        <translation>時間的寫法不合讀者的習慣。</translation>
    </message>
    <message>
        <source>Anything else; the note says what.</source>
        <translation>其他問題，在備註中說明。</translation>
    </message>
    <message>
        <source>The whole pair is no translation at all.</source>
        <translation>整個句對根本不是翻譯。</translation>
    </message>
    <message>
        <source>The source itself is wrong.</source>
        <translation>原文本身有誤。</translation>
    </message>
    <message>
        <source>The translation tells it differently on purpose.</source>
        <translation>譯文有意換了說法。</translation>
    </message>
    <message>
        <source>The person&apos;s gender is wrong.</source>
        <translation>人物性別有誤。</translation>
    </message>
    <message>
        <source>Lines or paragraphs break in the wrong place.</source>
        <translation>斷行或分段的位置不對。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Group of translation errors.</extracomment>
        <translation>準確性</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>流暢性</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Locale convention</source>
        <translation>地區慣例</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Non-translation!</source>
        <translation>非譯文！</translation>
    </message>
    <message>
        <source>Source error</source>
        <translation>原文錯誤</translation>
    </message>
    <message>
        <source>Addition</source>
        <extracomment>Kind of translation error.</extracomment>
        <translation>增譯</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>漏譯</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>誤譯</translation>
    </message>
    <message>
        <source>Untranslated text</source>
        <translation>未譯</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>標點</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>錯別字</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>語域</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>前後不一</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>字元編碼</translation>
    </message>
    <message>
        <source>Inappropriate for context</source>
        <translation>不合語境</translation>
    </message>
    <message>
        <source>Inconsistent use of terminology</source>
        <translation>術語不統一</translation>
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
        <translation>貨幣格式</translation>
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
        <translation>電話格式</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>時間格式</translation>
    </message>
    <message>
        <source>Creative reinterpretation</source>
        <translation>創造性改寫</translation>
    </message>
    <message>
        <source>Gender mismatch</source>
        <translation>性別錯誤</translation>
    </message>
    <message>
        <source>Text-breaking</source>
        <translation>斷行分段</translation>
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
    <message>
        <source>The pair was given so.</source>
        <translation>句對由輸入給定。</translation>
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
            <numerusform>%n 個名稱</numerusform>
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
        <source>%1 For example: %2</source>
        <extracomment>Explains a category of errors. %1 is a sentence, %2 an example such as &quot;three books → 三書&quot;.</extracomment>
        <translation>%1例如：%2</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>尋找類別</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>錯誤類別</translation>
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
        <extracomment>Button of a dictionary entry; %1 is a key, &quot;Shift+D&quot;.</extracomment>
        <translation>釘選 (%1)</translation>
    </message>
    <message>
        <source>Keep this entry in the inspector</source>
        <translation>把這個詞條留在檢查面板</translation>
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
        <translation>開啟雙語文字</translation>
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
        <source>The whole pair</source>
        <translation>整個句對</translation>
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
        <source>The whole pair</source>
        <translation>整個句對</translation>
    </message>
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
        <translation>檢查面板</translation>
    </message>
    <message>
        <source>None yet. Mark the words in the text and press %1; without a mark the whole pair is flagged.</source>
        <extracomment>%1 is a key, &quot;F&quot;.</extracomment>
        <translation>還沒有標記。選取文字後按 %1；沒有選取時標記整個句對。</translation>
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
    <name>duizhao::MainWindow</name>
    <message>
        <source>Read two languages side by side</source>
        <translation>雙語並排閱讀</translation>
    </message>
    <message>
        <source>Open a bilingual page, or a text and its translation as two files. You can also drop files here, or paste a text.</source>
        <translation>開啟一個雙語頁面，或分為兩個檔案的原文與譯文。也可以把檔案拖到這裡，或貼上文字。</translation>
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
        <translation>第 %1 / %2 對</translation>
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
        <source>Annotator&apos;s name</source>
        <translation>標註者姓名</translation>
    </message>
    <message>
        <source>Your name in flags and reviews from now on:</source>
        <translation>今後標記和審閱時使用的姓名：</translation>
    </message>
    <message>
        <source>What you typed could not be saved yet. Close again to lose it.</source>
        <translation>剛輸入的內容還未能儲存。再次關閉將遺失這些內容。</translation>
    </message>
    <message>
        <source>%1 Articles are aligned without a dictionary, less exactly.</source>
        <extracomment>%1 is a sentence that says why the dictionary cannot be read.</extracomment>
        <translation>%1 文章將不用詞典對齊，不夠準確。</translation>
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
        <translation>符合搜尋</translation>
    </message>
    <message>
        <source>pairing doubtful</source>
        <translation>配對存疑</translation>
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
        <source>Little speaks for it that these sentences translate each other</source>
        <translation>沒有多少依據表明這些句子互為翻譯</translation>
    </message>
    <message>
        <source>State of the pair</source>
        <translation>句對狀態</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Heading of the panel: which pair of sentences this is.</extracomment>
        <translation>第 %1 / %2 對</translation>
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
        <translation>句對的改正譯文</translation>
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
        <translation>改正譯文</translation>
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
        <translation>第 %1 / %2 對</translation>
    </message>
    <message>
        <source>pairs %1 to %2 of %3</source>
        <translation>第 %1–%2 / %3 對</translation>
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
        <source>Drop a file here, press Ctrl+O to choose one,</source>
        <translation>把檔案拖到這裡，按 Ctrl+O 選擇檔案，</translation>
    </message>
    <message>
        <source>or Ctrl+V to read the text on the clipboard.</source>
        <translation>或按 Ctrl+V 讀取剪貼簿中的文字。</translation>
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
        <source>%1; corrected: %2</source>
        <extracomment>Said by a screen reader: %1 is what a row is, %2 the translation with its corrections.</extracomment>
        <translation>%1；改正後：%2</translation>
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
        <translation>英文最長行(&amp;E)</translation>
    </message>
    <message>
        <source>Longest line, &amp;Chinese</source>
        <translation>中文最長行(&amp;C)</translation>
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
        <source>As &amp;Designed</source>
        <translation>還原預設值(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>As designed (%1)</source>
        <extracomment>A choice of typefaces; %1 is the name of the one the program is designed with.</extracomment>
        <translation>預設 (%1)</translation>
    </message>
</context>
<context>
    <name>duizhao::SeverityButtons</name>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.</extracomment>
        <translation>%1（按鍵 %2）</translation>
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
