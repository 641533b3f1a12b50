<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Ahead</name>
        <message>
            <source>{} to {}</source>
            <translation>{} 後 {}</translation>
        </message>
    </context>
    <context>
        <name>AnchorHandle</name>
        <message>
            <source>Anchor %1</source>
            <translation>アンカー %1</translation>
        </message>
        <message>
            <source>%1 BPM from here</source>
            <translation>ここから %1 BPM</translation>
        </message>
        <message>
            <source>Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it</source>
            <translation>ドラッグ：アンカーを移動（クオンタイズ中は最寄りの音に吸着、Alt：自由、Shift：微調整）。右クリック：削除</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>The engine did not take {path}: {error}</source>
            <translation>エンジンが {path} を受け付けませんでした: {error}</translation>
        </message>
    </context>
    <context>
        <name>BoothStrip</name>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Booth volume</source>
            <translation>ブース音量</translation>
        </message>
        <message>
            <source>Booth, left</source>
            <translation>ブース、左</translation>
        </message>
        <message>
            <source>Booth, right</source>
            <translation>ブース、右</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>Import this library</source>
            <translation>このライブラリを読み込む</translation>
        </message>
        <message>
            <source>Add this folder to the library</source>
            <translation>このフォルダーをライブラリに追加</translation>
        </message>
        <message>
            <source>Add the selected tracks</source>
            <translation>選択したトラックを追加</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>ルールを編集</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>新しいクレート</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>この検索からスマートクレートを作成</translation>
        </message>
        <message>
            <source>Load to deck A</source>
            <translation>デッキ A にロード</translation>
        </message>
        <message>
            <source>Load to deck B</source>
            <translation>デッキ B にロード</translation>
        </message>
        <message>
            <source>Load to deck C</source>
            <translation>デッキ C に読み込む</translation>
        </message>
        <message>
            <source>Load to deck D</source>
            <translation>デッキ D に読み込む</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>トラックのメモ</translation>
        </message>
        <message>
            <source>Add to what is prepared</source>
            <translation>準備リストに追加</translation>
        </message>
        <message>
            <source>Goes well with deck {}</source>
            <translation>デッキ {} と相性が良い</translation>
        </message>
        <message>
            <source>Does not go well with deck {}</source>
            <translation>デッキ {} と相性が良くない</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>再解析</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>ファイルの場所を表示</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>このリストから外す</translation>
        </message>
        <message>
            <source>Take out of the library</source>
            <translation>ライブラリから外す</translation>
        </message>
        <message>
            <source>{} selected</source>
            <translation>{} 件選択中</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} 曲</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>標準の列に戻す</translation>
        </message>
        <message>
            <source>Only tracks of the library are analysed.</source>
            <translation>解析できるのはライブラリのトラックだけです。</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>%n 曲を再解析します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
            <translation>読み込み完了: {0} 曲 (うち新規 {1} 曲)、リスト {2} 件。</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>TRIM</source>
            <translation>TRIM</translation>
        </message>
        <message>
            <source>Trim of deck %1</source>
            <translation>デッキ %1 のトリム</translation>
        </message>
        <message>
            <source>HI</source>
            <translation>HI</translation>
        </message>
        <message>
            <source>Highs of deck %1</source>
            <translation>デッキ %1 の高域</translation>
        </message>
        <message>
            <source>MID</source>
            <translation>MID</translation>
        </message>
        <message>
            <source>Mids of deck %1</source>
            <translation>デッキ %1 の中域</translation>
        </message>
        <message>
            <source>LOW</source>
            <translation>LOW</translation>
        </message>
        <message>
            <source>Lows of deck %1</source>
            <translation>デッキ %1 の低域</translation>
        </message>
        <message>
            <source>FILT</source>
            <translation>FILT</translation>
        </message>
        <message>
            <source>FILTER</source>
            <translation>FILTER</translation>
        </message>
        <message>
            <source>Filter of deck %1</source>
            <translation>デッキ %1 のフィルター</translation>
        </message>
        <message>
            <source>Level of deck %1</source>
            <translation>デッキ %1 のレベル</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear deck %1 in the headphones</source>
            <translation>デッキ %1 をヘッドホンで聴く</translation>
        </message>
        <message>
            <source>Fader of deck %1</source>
            <translation>デッキ %1 のフェーダー</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>デッキ %1: サイド %2</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>KILL</source>
            <translation>KILL</translation>
        </message>
        <message>
            <source>cdj</source>
            <translation>CDJ</translation>
        </message>
        <message>
            <source>gated</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>シンプル</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>高品質</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>拍</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>absolute</source>
            <translation>アブソリュート</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>リラティブ</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>serato_a</source>
            <translation>Serato A</translation>
        </message>
        <message>
            <source>serato_b</source>
            <translation>Serato B</translation>
        </message>
        <message>
            <source>serato_cd</source>
            <translation>Serato CD</translation>
        </message>
        <message>
            <source>traktor_a</source>
            <translation>Traktor A</translation>
        </message>
        <message>
            <source>traktor_b</source>
            <translation>Traktor B</translation>
        </message>
        <message>
            <source>traktor_mk2_a</source>
            <translation>Traktor MK2 A</translation>
        </message>
        <message>
            <source>traktor_mk2_b</source>
            <translation>Traktor MK2 B</translation>
        </message>
        <message>
            <source>traktor_mk2_cd</source>
            <translation>Traktor MK2 CD</translation>
        </message>
        <message>
            <source>mixvibes</source>
            <translation>MixVibes</translation>
        </message>
        <message>
            <source>mixvibes_7inch</source>
            <translation>MixVibes 7インチ</translation>
        </message>
        <message>
            <source>pioneer_a</source>
            <translation>Pioneer A</translation>
        </message>
        <message>
            <source>pioneer_b</source>
            <translation>Pioneer B</translation>
        </message>
        <message>
            <source>algoriddim_a</source>
            <translation>Algoriddim A</translation>
        </message>
        <message>
            <source>algoriddim_b</source>
            <translation>Algoriddim B</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>go_on</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>no_input</source>
            <translation>入力なし</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>無音</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>動作中</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>位置検出</translation>
        </message>
        <message>
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <source>1:2</source>
            <translation>1:2</translation>
        </message>
        <message>
            <source>2:1</source>
            <translation>2:1</translation>
        </message>
        <message>
            <source>3:2</source>
            <translation>3:2</translation>
        </message>
        <message>
            <source>2:3</source>
            <translation>2:3</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <source>through</source>
            <translation>スルー</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>point</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>loop</source>
            <translation>ループ</translation>
        </message>
        <message>
            <source>jump</source>
            <translation>ジャンプ</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>スムーズ</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>リニア</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>カット</translation>
        </message>
        <message>
            <source>power</source>
            <translation>パワー</translation>
        </message>
        <message>
            <source>steep</source>
            <translation>急</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <source>main left</source>
            <translation>メイン左</translation>
        </message>
        <message>
            <source>main right</source>
            <translation>メイン右</translation>
        </message>
        <message>
            <source>phones left</source>
            <translation>ヘッドホン左</translation>
        </message>
        <message>
            <source>phones right</source>
            <translation>ヘッドホン右</translation>
        </message>
        <message>
            <source>booth left</source>
            <translation>ブース左</translation>
        </message>
        <message>
            <source>booth right</source>
            <translation>ブース右</translation>
        </message>
        <message>
            <source>while on</source>
            <translation>オンの間</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>話している間</translation>
        </message>
        <message>
            <source>once</source>
            <translation>1 回</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>ホールド</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>トグル</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>エコー</translation>
        </message>
        <message>
            <source>pingpong</source>
            <translation>ピンポン</translation>
        </message>
        <message>
            <source>reverb</source>
            <translation>リバーブ</translation>
        </message>
        <message>
            <source>flanger</source>
            <translation>フランジャー</translation>
        </message>
        <message>
            <source>phaser</source>
            <translation>フェイザ</translation>
        </message>
        <message>
            <source>chorus</source>
            <translation>コーラス</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>bitcrusher</source>
            <translation>ビットクラッシャー</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>ロール</translation>
        </message>
    </context>
    <context>
        <name>ClickGroup</name>
        <message>
            <source>CLICK</source>
            <translation>CLICK</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>ヘッドホンのメトロノーム</translation>
        </message>
        <message>
            <source>Deck whose beats the metronome clicks</source>
            <translation>メトロノームが拍を刻むデッキ</translation>
        </message>
        <message>
            <source>Loudness of the metronome</source>
            <translation>メトロノームの音量</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time of deck %1; press to swap elapsed and remaining</source>
            <translation>デッキ %1 の時間 (押すと経過/残りを切り替え)</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>red</source>
            <translation>赤</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <source>green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>水色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>紫</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>ピンク</translation>
        </message>
        <message>
            <source>black</source>
            <translation>黒</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>灰</translation>
        </message>
        <message>
            <source>white</source>
            <translation>白</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Preview and decks</source>
            <translation>プレビューとデッキ</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>波形</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>ジャケット</translation>
        </message>
        <message>
            <source>TITLE</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>ARTIST</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>ALBUM</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>KEY</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>ENERGY</source>
            <translation>エナジー</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>エナジー</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>RATING</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>GENRE</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>COMMENT</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>COLOUR</source>
            <translation>カラー</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>カラー</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>PLAYS</source>
            <translation>再生数</translation>
        </message>
        <message>
            <source>Times played</source>
            <translation>再生回数</translation>
        </message>
        <message>
            <source>LAST PLAYED</source>
            <translation>最終再生</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>最終再生日</translation>
        </message>
        <message>
            <source>ADDED</source>
            <translation>追加日</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加日</translation>
        </message>
        <message>
            <source>LABEL</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>REMIXER</source>
            <translation>リミキサー</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>リミキサー</translation>
        </message>
        <message>
            <source>TAGS</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>KBIT/S</source>
            <translation>KBIT/S</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>File kind</source>
            <translation>ファイルの種類</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
    </context>
    <context>
        <name>Controllers</name>
        <message>
            <source>{} B/s</source>
            <translation>{} B/秒</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Gone: {}</source>
            <translation>取り外されました: {}</translation>
        </message>
        <message>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <source>Written: {}</source>
            <translation>書き出しました: {}</translation>
        </message>
        <message>
            <source>Kept as {}</source>
            <translation>{} として保存しました</translation>
        </message>
    </context>
    <context>
        <name>ControllersEditor</name>
        <message>
            <source>BRING IN A MAPPING</source>
            <translation>マッピングを読み込む</translation>
        </message>
        <message>
            <source>Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip</source>
            <translation>マッピングファイルを自分用にコピー: .toml、.midi.xml、.hid.xml、.zip</translation>
        </message>
        <message>
            <source>FOLDER OF MAPPINGS</source>
            <translation>マッピングのフォルダ</translation>
        </message>
        <message>
            <source>Open the folder of your own mappings</source>
            <translation>自分のマッピングのフォルダを開く</translation>
        </message>
        <message>
            <source>RELOAD ALL</source>
            <translation>すべて再読み込み</translation>
        </message>
        <message>
            <source>Start all mappings anew</source>
            <translation>すべてのマッピングを起動し直す</translation>
        </message>
        <message>
            <source>No controller is connected. Plug one in: it is found by itself.</source>
            <translation>コントローラーが接続されていません。接続すると自動的に見つかります。</translation>
        </message>
        <message>
            <source>Looking for controllers…</source>
            <translation>コントローラーを探しています…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Playing. Starts and pauses the deck.</source>
            <translation>再生中かどうか。デッキの再生と一時停止を行います。</translation>
        </message>
        <message>
            <source>Pause and go to the first frame.</source>
            <translation>一時停止して先頭のフレームに移動します。</translation>
        </message>
        <message>
            <source>The cue button; what it does is set by cue_mode.</source>
            <translation>キューボタン。動作は cue_mode で決まります。</translation>
        </message>
        <message>
            <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
            <translation>cdj: 一時停止中は設定、再生中はキューポイントに戻り、キューポイント上では押している間だけ再生します。gated: 押している間、キューポイントから再生します。simple: キューポイントに移動して一時停止します。</translation>
        </message>
        <message>
            <source>Where the cue button goes.</source>
            <translation>キューボタンの移動先。</translation>
        </message>
        <message>
            <source>Set the cue point here (on the nearest beat with quantize).</source>
            <translation>キューポイントをここに設定します (クオンタイズ時は最も近い拍)。</translation>
        </message>
        <message>
            <source>Jump to this frame of the track.</source>
            <translation>トラックのこのフレームに移動します。</translation>
        </message>
        <message>
            <source>Jump to this part of the track: 0 start, 1 end.</source>
            <translation>トラックのこの位置に移動します。0 は先頭、1 は末尾。</translation>
        </message>
        <message>
            <source>Jump by so many beats; negative goes back.</source>
            <translation>指定した拍数だけ移動します。負の値で戻ります。</translation>
        </message>
        <message>
            <source>How far beatjump_forward and beatjump_back go.</source>
            <translation>beatjump_forward と beatjump_back の移動量。</translation>
        </message>
        <message>
            <source>Jump forward by beatjump_size.</source>
            <translation>beatjump_size だけ進みます。</translation>
        </message>
        <message>
            <source>Jump back by beatjump_size.</source>
            <translation>beatjump_size だけ戻ります。</translation>
        </message>
        <message>
            <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
            <translation>キューとループを最も近い拍に設定し、ホットキューを押しても拍がずれません。</translation>
        </message>
        <message>
            <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
            <translation>ループ、スクラッチ、リバース、ホットキューの間も裏で時間が進み、終わるとその位置に戻ります。</translation>
        </message>
        <message>
            <source>Play backwards.</source>
            <translation>逆再生します。</translation>
        </message>
        <message>
            <source>Play backwards while held, then go on as if nothing had been.</source>
            <translation>押している間は逆再生し、離すと何もなかったかのように続きから再生します。</translation>
        </message>
        <message>
            <source>Change of tempo; 0 plays as recorded.</source>
            <translation>テンポの変化量。0 で元のテンポで再生します。</translation>
        </message>
        <message>
            <source>Tempo at the ends of tempo_fader.</source>
            <translation>tempo_fader の両端でのテンポ。</translation>
        </message>
        <message>
            <source>The tempo fader's position; 1 is tempo_range faster.</source>
            <translation>テンポフェーダーの位置。1 で tempo_range だけ速くなります。</translation>
        </message>
        <message>
            <source>Pitch bend added to the tempo as long as it is not 0.</source>
            <translation>0 でない間、テンポに加えるピッチベンド。</translation>
        </message>
        <message>
            <source>Strength of nudge_forward and nudge_back.</source>
            <translation>nudge_forward と nudge_back の強さ。</translation>
        </message>
        <message>
            <source>Faster by nudge_size while held.</source>
            <translation>押している間、nudge_size だけ速くします。</translation>
        </message>
        <message>
            <source>Slower by nudge_size while held.</source>
            <translation>押している間、nudge_size だけ遅くします。</translation>
        </message>
        <message>
            <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
            <translation>前回のイベントからのジョグホイールの動き。触れている間はスクラッチ、それ以外はピッチベンド。</translation>
        </message>
        <message>
            <source>A hand is on the platter: in vinyl mode it holds the record.</source>
            <translation>プラッターに手が触れています。バイナルモードではレコードを押さえます。</translation>
        </message>
        <message>
            <source>Vinyl mode: touching the platter scratches.</source>
            <translation>バイナルモード: プラッターに触れるとスクラッチします。</translation>
        </message>
        <message>
            <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
            <translation>触れている間のレコードの速度 (モータープラッターまたはタイムコードから)。ジョグのイベントが加算されます。</translation>
        </message>
        <message>
            <source>A program holds the record, in vinyl mode or not: it moves at scratch_rate exactly, to the frame.</source>
            <translation>プログラムがレコードを押さえます(バイナルモードでなくても)。scratch_rate どおりにフレーム単位で動きます。</translation>
        </message>
        <message>
            <source>Slow down to a stop like a turntable.</source>
            <translation>ターンテーブルのように減速して停止します。</translation>
        </message>
        <message>
            <source>How long brake takes.</source>
            <translation>ブレーキにかかる時間。</translation>
        </message>
        <message>
            <source>Throw the record backwards, then stop.</source>
            <translation>レコードを逆方向に回してから停止します。</translation>
        </message>
        <message>
            <source>How long spinback takes.</source>
            <translation>スピンバックにかかる時間。</translation>
        </message>
        <message>
            <source>Start like a turntable.</source>
            <translation>ターンテーブルのように立ち上がります。</translation>
        </message>
        <message>
            <source>How long soft_start takes.</source>
            <translation>ソフトスタートにかかる時間。</translation>
        </message>
        <message>
            <source>Tempo changes leave the key alone.</source>
            <translation>テンポを変えてもキーが変わりません。</translation>
        </message>
        <message>
            <source>Sound of the key lock.</source>
            <translation>キーロックの音質。</translation>
        </message>
        <message>
            <source>Key shift.</source>
            <translation>キーシフト。</translation>
        </message>
        <message>
            <source>The record on the turntable moves the deck, as soon as it is heard.</source>
            <translation>ターンテーブルのレコードの信号が聞こえると、そのデッキを動かします。</translation>
        </message>
        <message>
            <source>absolute: the needle's place is the track's place; after a jump by hand relative, until the needle jumps. relative: only the record's movement counts. internal: the record is not followed.</source>
            <translation>アブソリュート: 針の位置がトラックの位置になります。手動でジャンプした後は、針が飛ぶまでリラティブになります。リラティブ: レコードの動きだけが反映されます。内部: レコードに追従しません。</translation>
        </message>
        <message>
            <source>The record (or CD); auto finds out by listening.</source>
            <translation>レコード（またはCD）の種類。auto は音を聞いて判別します。</translation>
        </message>
        <message>
            <source>Speed of the turntable at which the track plays as recorded.</source>
            <translation>トラックが録音どおりの速さで再生されるターンテーブルの回転数。</translation>
        </message>
        <message>
            <source>What the deck does when the needle is lifted off a record that plays.</source>
            <translation>再生中のレコードから針を上げたときのデッキの動作。</translation>
        </message>
        <message>
            <source>Where on the record the track begins, in absolute mode.</source>
            <translation>アブソリュートモードで、レコード上のどこからトラックが始まるか。</translation>
        </message>
        <message>
            <source>What is quieter is no record.</source>
            <translation>これより小さい音はレコードと見なしません。</translation>
        </message>
        <message>
            <source>Forget what was learned about record and needle, and learn anew.</source>
            <translation>レコードと針について学習した内容を消去し、もう一度学習します。</translation>
        </message>
        <message>
            <source>What is heard of the record: no input is set up for the deck; nothing; speed and direction; the position, too.</source>
            <translation>レコードの受信状態: デッキの入力が未設定、無音、速度と方向、位置も検出。</translation>
        </message>
        <message>
            <source>The record moves the deck now.</source>
            <translation>今、レコードがデッキを動かしています。</translation>
        </message>
        <message>
            <source>The record that is heard.</source>
            <translation>聞こえているレコードの種類。</translation>
        </message>
        <message>
            <source>How the needle is wired: 0 as usual, else channels are swapped or reversed; that does no harm.</source>
            <translation>針の配線: 0 は通常、それ以外は左右の入れ替わりや逆相です。問題はありません。</translation>
        </message>
        <message>
            <source>Part of the record's last bits that were read well.</source>
            <translation>レコードの直近のビットのうち正しく読めた割合。</translation>
        </message>
        <message>
            <source>Speed of the record; negative backwards.</source>
            <translation>レコードの速度。逆回転は負の値。</translation>
        </message>
        <message>
            <source>Place of the needle; -1 when it is not known.</source>
            <translation>針の位置。不明なときは -1。</translation>
        </message>
        <message>
            <source>Level of the record's left channel.</source>
            <translation>レコードの左チャンネルのレベル。</translation>
        </message>
        <message>
            <source>Level of the record's right channel.</source>
            <translation>レコードの右チャンネルのレベル。</translation>
        </message>
        <message>
            <source>Follow the leader's tempo and, in beat mode, its phase.</source>
            <translation>リーダーのテンポに追従します。ビートモードでは位相も合わせます。</translation>
        </message>
        <message>
            <source>What sync follows.</source>
            <translation>シンクが追従する対象。</translation>
        </message>
        <message>
            <source>This deck's tempo to the leader's; auto takes the nearest.</source>
            <translation>このデッキのテンポとリーダーのテンポの比。auto は最も近いものを使います。</translation>
        </message>
        <message>
            <source>This deck leads; only one does.</source>
            <translation>このデッキがリーダーになります。リーダーは常に 1 台だけです。</translation>
        </message>
        <message>
            <source>Match tempo and phase once.</source>
            <translation>テンポと位相を一度だけ合わせます。</translation>
        </message>
        <message>
            <source>Loop start here.</source>
            <translation>ここをループの始点にします。</translation>
        </message>
        <message>
            <source>Loop end here; starts looping.</source>
            <translation>ここをループの終点にして、ループを開始します。</translation>
        </message>
        <message>
            <source>Leave the loop at its end.</source>
            <translation>ループの終点でループを抜けます。</translation>
        </message>
        <message>
            <source>Back into the last loop; leaves it when in it.</source>
            <translation>最後のループに戻ります。ループ中なら抜けます。</translation>
        </message>
        <message>
            <source>The loop is on.</source>
            <translation>ループがオンです。</translation>
        </message>
        <message>
            <source>First frame of the loop; -1 without one.</source>
            <translation>ループの最初のフレーム。ループがなければ -1。</translation>
        </message>
        <message>
            <source>Frame after the loop; -1 without one.</source>
            <translation>ループの直後のフレーム。ループがなければ -1。</translation>
        </message>
        <message>
            <source>Length that loop.beatloop, halve and double work on.</source>
            <translation>loop.beatloop、halve、double が使う長さ。</translation>
        </message>
        <message>
            <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
            <translation>ここから指定した拍数をループします。同じ値をもう一度送ると抜け、0 はどのループからも抜けます。</translation>
        </message>
        <message>
            <source>Half as long.</source>
            <translation>半分の長さにします。</translation>
        </message>
        <message>
            <source>Twice as long.</source>
            <translation>2 倍の長さにします。</translation>
        </message>
        <message>
            <source>Move the loop by so many beats, and the playhead when inside.</source>
            <translation>ループを指定した拍数だけ動かします。再生位置がループ内にあれば一緒に動きます。</translation>
        </message>
        <message>
            <source>Loop so many beats as long as it is not 0; time goes on below.</source>
            <translation>0 でない間、指定した拍数をループします。裏では時間が進みます。</translation>
        </message>
        <message>
            <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
            <translation>スライサーが 8 つのスライスに切る範囲の長さ。小節の頭から始まります。</translation>
        </message>
        <message>
            <source>Loop this slice as long as it is not off; time goes on below.</source>
            <translation>オフでない間、このスライスをループします。裏では時間が進みます。</translation>
        </message>
        <message>
            <source>Move the whole grid by so many frames.</source>
            <translation>グリッド全体を指定したフレーム数だけ動かします。</translation>
        </message>
        <message>
            <source>Move the grid so that a beat falls here.</source>
            <translation>ここに拍が来るようにグリッドを動かします。</translation>
        </message>
        <message>
            <source>Multiply the grid's tempo (2 doubles it, 0.5 halves).</source>
            <translation>グリッドのテンポに掛ける倍率 (2 で倍、0.5 で半分)。</translation>
        </message>
        <message>
            <source>Gain before the equalizer.</source>
            <translation>イコライザー前のゲイン。</translation>
        </message>
        <message>
            <source>Low band; 0 kills, 2 is +6 dB.</source>
            <translation>低域。0 でキル、2 で +6 dB。</translation>
        </message>
        <message>
            <source>Mid band; 0 kills, 2 is +6 dB.</source>
            <translation>中域。0 でキル、2 で +6 dB。</translation>
        </message>
        <message>
            <source>High band; 0 kills, 2 is +6 dB.</source>
            <translation>高域。0 でキル、2 で +6 dB。</translation>
        </message>
        <message>
            <source>Low band off.</source>
            <translation>低域をオフにします。</translation>
        </message>
        <message>
            <source>Mid band off.</source>
            <translation>中域をオフにします。</translation>
        </message>
        <message>
            <source>High band off.</source>
            <translation>高域をオフにします。</translation>
        </message>
        <message>
            <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
            <translation>0 未満はローパス、0 より大きいとハイパス、0 でオフ。</translation>
        </message>
        <message>
            <source>Resonance of the filter.</source>
            <translation>フィルターのレゾナンス。</translation>
        </message>
        <message>
            <source>Channel fader.</source>
            <translation>チャンネルフェーダー。</translation>
        </message>
        <message>
            <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
            <translation>クロスフェーダーのサイド。初期設定ではデッキ 1 と 3 が A、2 と 4 が B です。</translation>
        </message>
        <message>
            <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
            <translation>フェーダーの後で FX ユニット 1 に通します。初期設定では同じ番号のデッキが割り当てられています。</translation>
        </message>
        <message>
            <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
            <translation>フェーダーの後で FX ユニット 2 に通します。初期設定では同じ番号のデッキが割り当てられています。</translation>
        </message>
        <message>
            <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
            <translation>フェーダーの後で FX ユニット 3 に通します。初期設定では同じ番号のデッキが割り当てられています。</translation>
        </message>
        <message>
            <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
            <translation>フェーダーの後で FX ユニット 4 に通します。初期設定では同じ番号のデッキが割り当てられています。</translation>
        </message>
        <message>
            <source>Hear this deck in the headphones, before the fader.</source>
            <translation>このデッキのフェーダー前の音をヘッドホンで聴きます。</translation>
        </message>
        <message>
            <source>How loud the first stem is (drums in most files).</source>
            <translation>最初のステムの音量（多くのファイルではドラム）。</translation>
        </message>
        <message>
            <source>How loud the second stem is (bass).</source>
            <translation>2 番目のステムの音量（ベース）。</translation>
        </message>
        <message>
            <source>How loud the third stem is (melody).</source>
            <translation>3 番目のステムの音量（メロディ）。</translation>
        </message>
        <message>
            <source>How loud the fourth stem is (voices).</source>
            <translation>4 番目のステムの音量（ボーカル）。</translation>
        </message>
        <message>
            <source>The first stem is silent.</source>
            <translation>最初のステムを消音します。</translation>
        </message>
        <message>
            <source>The second stem is silent.</source>
            <translation>2 番目のステムを消音します。</translation>
        </message>
        <message>
            <source>The third stem is silent.</source>
            <translation>3 番目のステムを消音します。</translation>
        </message>
        <message>
            <source>The fourth stem is silent.</source>
            <translation>4 番目のステムを消音します。</translation>
        </message>
        <message>
            <source>How many stems the track has: 4, or 0 when it cannot be taken apart.</source>
            <translation>トラックのステム数：4、分けられないときは 0。</translation>
        </message>
        <message>
            <source>A track is loaded.</source>
            <translation>トラックがロードされています。</translation>
        </message>
        <message>
            <source>Sound comes from the deck (also while previewing a cue).</source>
            <translation>デッキから音が出ています (キューの試聴中も含む)。</translation>
        </message>
        <message>
            <source>Tempo as heard; 0 without a grid.</source>
            <translation>実際に聞こえるテンポ。グリッドがなければ 0。</translation>
        </message>
        <message>
            <source>Tempo of the grid at the playhead.</source>
            <translation>再生位置でのグリッドのテンポ。</translation>
        </message>
        <message>
            <source>Paused on the cue point.</source>
            <translation>キューポイントで一時停止しています。</translation>
        </message>
        <message>
            <source>The playhead is at the end.</source>
            <translation>再生位置が末尾にあります。</translation>
        </message>
        <message>
            <source>Following a leader now.</source>
            <translation>現在リーダーに追従しています。</translation>
        </message>
        <message>
            <source>The key lock's sound is heard now (it starts a moment after a jump).</source>
            <translation>現在キーロックの音が聞こえています (移動の直後は少し遅れて始まります)。</translation>
        </message>
        <message>
            <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
            <translation>パッド: 空ならキューを設定し、設定済みならそこへ移動します。一時停止中は押している間だけ再生します。</translation>
        </message>
        <message>
            <source>Set here as a point.</source>
            <translation>ここをポイントとして設定します。</translation>
        </message>
        <message>
            <source>Set to the current loop, or to loop.size beats from here.</source>
            <translation>現在のループを設定します。ループがなければ、ここから loop.size 拍を設定します。</translation>
        </message>
        <message>
            <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
            <translation>ここをジャンプとして設定します。再生位置がここに来ると、このフレームに移動します。</translation>
        </message>
        <message>
            <source>Go there, playing or not.</source>
            <translation>再生中かどうかにかかわらず、そこへ移動します。</translation>
        </message>
        <message>
            <source>Forget the cue.</source>
            <translation>キューを消去します。</translation>
        </message>
        <message>
            <source>What is set.</source>
            <translation>設定されている内容。</translation>
        </message>
        <message>
            <source>Where it is; -1 when empty.</source>
            <translation>位置。空なら -1。</translation>
        </message>
        <message>
            <source>End of a loop cue, target of a jump cue.</source>
            <translation>ループキューの終点、またはジャンプキューの移動先。</translation>
        </message>
        <message>
            <source>Colour, 0xRRGGBB.</source>
            <translation>カラー (0xRRGGBB)。</translation>
        </message>
        <message>
            <source>-1 side A, 1 side B.</source>
            <translation>-1 はサイド A、1 はサイド B。</translation>
        </message>
        <message>
            <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
            <translation>smooth: 中央では両サイドとも全開で、そこからフェードアウトします。linear: ゲインの和が一定。cut: スクラッチ用。power: パワーが一定で、中央で -3 dB。</translation>
        </message>
        <message>
            <source>Swap the sides.</source>
            <translation>サイドを入れ替えます。</translation>
        </message>
        <message>
            <source>Curve of the channel faders.</source>
            <translation>チャンネルフェーダーのカーブ。</translation>
        </message>
        <message>
            <source>Main output; -60 is silence.</source>
            <translation>メイン出力。-60 で無音。</translation>
        </message>
        <message>
            <source>-1 left, 1 right.</source>
            <translation>-1 は左、1 は右。</translation>
        </message>
        <message>
            <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
            <translation>メイン出力の先読みリミッター。使わない場合、出力はフルスケールでクリップします。</translation>
        </message>
        <message>
            <source>FX unit 1 works on the main output instead of on decks.</source>
            <translation>FX ユニット 1 をデッキではなくメイン出力にかけます。</translation>
        </message>
        <message>
            <source>FX unit 2 works on the main output instead of on decks.</source>
            <translation>FX ユニット 2 をデッキではなくメイン出力にかけます。</translation>
        </message>
        <message>
            <source>FX unit 3 works on the main output instead of on decks.</source>
            <translation>FX ユニット 3 をデッキではなくメイン出力にかけます。</translation>
        </message>
        <message>
            <source>FX unit 4 works on the main output instead of on decks.</source>
            <translation>FX ユニット 4 をデッキではなくメイン出力にかけます。</translation>
        </message>
        <message>
            <source>Headphones; -60 is silence.</source>
            <translation>ヘッドホン。-60 で無音。</translation>
        </message>
        <message>
            <source>0 the cued decks, 1 the main output.</source>
            <translation>0 はキューしたデッキ、1 はメイン出力。</translation>
        </message>
        <message>
            <source>Cued decks left, main output right, both in mono.</source>
            <translation>キューしたデッキを左、メイン出力を右に、どちらもモノラルで出します。</translation>
        </message>
        <message>
            <source>Booth output: the main mix before its volume, balance and microphone; -60 is silence.</source>
            <translation>ブース出力:音量、バランス、マイクの手前のメインミックス。-60 で無音。</translation>
        </message>
        <message>
            <source>The sound device has a booth output open.</source>
            <translation>オーディオデバイスでブース出力が開いています。</translation>
        </message>
        <message>
            <source>Clip counts back to 0.</source>
            <translation>クリップの回数を 0 に戻します。</translation>
        </message>
        <message>
            <source>Number of the leading deck; 0 without one.</source>
            <translation>リーダーのデッキの番号。なければ 0。</translation>
        </message>
        <message>
            <source>Tempo of the leader.</source>
            <translation>リーダーのテンポ。</translation>
        </message>
        <message>
            <source>A clock outside of the program leads the synced decks, instead of a deck.</source>
            <translation>プログラムの外のクロックが、デッキの代わりに同期デッキをリードします。</translation>
        </message>
        <message>
            <source>Tempo of the clock outside.</source>
            <translation>外部クロックのテンポ。</translation>
        </message>
        <message>
            <source>Beat of the clock outside at this moment; it goes on by clock.bpm.</source>
            <translation>この瞬間の外部クロックの拍。clock.bpm に従って進みます。</translation>
        </message>
        <message>
            <source>All sampler slots; -60 is silence.</source>
            <translation>すべてのサンプラースロット。-60 で無音。</translation>
        </message>
        <message>
            <source>Play the previewed file, in the headphones only.</source>
            <translation>プレビュー中のファイルをヘッドホンだけで再生します。</translation>
        </message>
        <message>
            <source>The preview player; -60 is silence.</source>
            <translation>プレビュープレーヤー。-60 で無音。</translation>
        </message>
        <message>
            <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
            <translation>プレビュー中のファイルのこの位置に移動します。0 は先頭、1 は末尾。</translation>
        </message>
        <message>
            <source>A file is in the preview player.</source>
            <translation>プレビュープレーヤーにファイルがあります。</translation>
        </message>
        <message>
            <source>The preview sounds.</source>
            <translation>プレビューの音が出ています。</translation>
        </message>
        <message>
            <source>Where the preview is: 0 start, 1 end.</source>
            <translation>プレビューの位置。0 は先頭、1 は末尾。</translation>
        </message>
        <message>
            <source>Clicks on the beats of a deck's grid, in the headphones only.</source>
            <translation>デッキのグリッドの拍に合わせて、ヘッドホンだけにクリックを鳴らします。</translation>
        </message>
        <message>
            <source>Loudness of the clicks; -60 is silence.</source>
            <translation>クリックの音量。-60 で無音。</translation>
        </message>
        <message>
            <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
            <translation>どのデッキの拍でクリックするか。leader: リーダーのデッキ、なければ最初に再生中のデッキ。</translation>
        </message>
        <message>
            <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
            <translation>1 つの出力チャンネルに出す 440 Hz、-20 dBFS のサイン波。どのスピーカーかを確かめるために使います。</translation>
        </message>
        <message>
            <source>Measures the way out and back: six short bursts on one output channel, looked for in the microphone's input. Ends by itself, after three when none comes back; the microphone is not heard meanwhile.</source>
            <translation>往復の遅延を測ります。1 つの出力チャンネルに短いバーストを 6 回出し、マイクの入力で探します。自動で終わり、1 つも戻らなければ 3 回で終わります。その間マイクの音は出ません。</translation>
        </message>
        <message>
            <source>Bursts that were sent and listened for.</source>
            <translation>送って待ち受けたバーストの数。</translation>
        </message>
        <message>
            <source>How many of them came back.</source>
            <translation>そのうち戻ってきた数。</translation>
        </message>
        <message>
            <source>The way out and back: the median of those that came back; -1 without one.</source>
            <translation>往復の遅延: 戻ってきたものの中央値。1 つもなければ -1。</translation>
        </message>
        <message>
            <source>How far the others are from the median at most; -1 without one.</source>
            <translation>ほかのものが中央値から最大でどれだけ離れているか。1 つもなければ -1。</translation>
        </message>
        <message>
            <source>The microphone is heard on the main output.</source>
            <translation>マイクの音がメイン出力に出ます。</translation>
        </message>
        <message>
            <source>Gain of the microphone; -60 is silence.</source>
            <translation>マイクのゲイン。-60 で無音。</translation>
        </message>
        <message>
            <source>When the music gets quieter for the microphone.</source>
            <translation>マイクのために音楽の音量を下げるタイミング。</translation>
        </message>
        <message>
            <source>How much quieter talk-over makes the music.</source>
            <translation>トークオーバーで音楽をどれだけ小さくするか。</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones, also when it is off.</source>
            <translation>マイクをヘッドホンで聴きます。マイクがオフでも聞こえます。</translation>
        </message>
        <message>
            <source>The microphone is heard on the booth output, too; it may feed back there.</source>
            <translation>マイクの音がブース出力にも出ます。ハウリングすることがあります。</translation>
        </message>
        <message>
            <source>The sound device gives a microphone.</source>
            <translation>オーディオデバイスにマイク入力があります。</translation>
        </message>
        <message>
            <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
            <translation>ゲイン後のマイクのピーク。20 dB/s で下がります。1 がフルスケール。</translation>
        </message>
        <message>
            <source>The pad: what pressing and letting go do is set by mode.</source>
            <translation>パッド。押したときと離したときの動作は mode で決まります。</translation>
        </message>
        <message>
            <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
            <translation>once: 押すたびに先頭から末尾まで再生します。hold: 押している間だけ再生します。toggle: 押すと開始し、もう一度押すと停止します。</translation>
        </message>
        <message>
            <source>Stop.</source>
            <translation>停止します。</translation>
        </message>
        <message>
            <source>At the end go on from the start.</source>
            <translation>末尾まで来たら先頭から続けます。</translation>
        </message>
        <message>
            <source>Start on the next beat of the leading deck, else of the first that plays.</source>
            <translation>リーダーのデッキ、なければ最初に再生中のデッキの次の拍で始めます。</translation>
        </message>
        <message>
            <source>Loudness of the slot; -60 is silence.</source>
            <translation>スロットの音量。-60 で無音。</translation>
        </message>
        <message>
            <source>Hear the slot in the headphones only, not on the main output.</source>
            <translation>スロットをメイン出力に出さず、ヘッドホンだけで聴きます。</translation>
        </message>
        <message>
            <source>A sample is loaded.</source>
            <translation>サンプルがロードされています。</translation>
        </message>
        <message>
            <source>The sample sounds.</source>
            <translation>サンプルが鳴っています。</translation>
        </message>
        <message>
            <source>It starts on the next beat.</source>
            <translation>次の拍で始まります。</translation>
        </message>
        <message>
            <source>Where the sample is: 0 start, 1 end.</source>
            <translation>サンプルの位置。0 は先頭、1 は末尾。</translation>
        </message>
        <message>
            <source>How long the sample is; 0 without one.</source>
            <translation>サンプルの長さ。なければ 0。</translation>
        </message>
        <message>
            <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
            <translation>ユニットがオンです。エコーとリバーブはオフにした後も余韻が残ります。</translation>
        </message>
        <message>
            <source>How much of the effects is heard: 0 none, 1 all.</source>
            <translation>エフェクトのかかり具合。0 はなし、1 は全部。</translation>
        </message>
        <message>
            <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
            <translation>スロットのエフェクト。初期設定ではエコー、リバーブ、フェイザです。</translation>
        </message>
        <message>
            <source>The slot is on. The first one of each unit is at the start.</source>
            <translation>スロットがオンです。初期設定では各ユニットの最初のスロットがオンです。</translation>
        </message>
        <message>
            <source>The effect's strength.</source>
            <translation>エフェクトの強さ。</translation>
        </message>
        <message>
            <source>The effect's time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
            <translation>エフェクトの時間 (デッキまたはリーダーの拍数)。グリッドがなければ 120 BPM とします。</translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message>
            <source>New crate</source>
            <translation>新しいクレート</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>New smart crate</source>
            <translation>新しいスマートクレート</translation>
        </message>
        <message>
            <source>{} is deleted. Ctrl+Z brings it back.</source>
            <translation>{} を削除しました。Ctrl+Z で元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n 曲</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n 曲を履歴から外しました</numerusform>
            </translation>
        </message>
        <message>
            <source>{} tracks are out of the library; their files stay.</source>
            <translation>{} 曲をライブラリから外しました。ファイルは残ります。</translation>
        </message>
        <message>
            <source>{0} added to {1}.</source>
            <translation>{1} に {0} を追加しました。</translation>
        </message>
    </context>
    <context>
        <name>Crossfader</name>
        <message>
            <source>%1 ▸ %2</source>
            <translation>%1 ▸ %2</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>デッキ %1: サイド %2</translation>
        </message>
        <message>
            <source>Crossfader curve %1</source>
            <translation>クロスフェーダーカーブ %1</translation>
        </message>
        <message>
            <source>Curves of crossfader and faders. Right click: the next curve</source>
            <translation>クロスフェーダーとフェーダーのカーブ。右クリック: 次のカーブ</translation>
        </message>
        <message>
            <source>Crossfader</source>
            <translation>クロスフェーダー</translation>
        </message>
    </context>
    <context>
        <name>CueList</name>
        <message>
            <source>Cues of deck %1</source>
            <translation>デッキ %1 のキュー</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>パッド %1 %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Shift: 消去。右クリック: 名前とカラー</translation>
        </message>
        <message>
            <source>HOT</source>
            <translation>HOT</translation>
        </message>
        <message>
            <source>MEMORY</source>
            <translation>MEMORY</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>LOAD</source>
            <translation>LOAD</translation>
        </message>
        <message>
            <source>FADE IN</source>
            <translation>FADE IN</translation>
        </message>
        <message>
            <source>FADE OUT</source>
            <translation>FADE OUT</translation>
        </message>
        <message>
            <source>INTRO</source>
            <translation>INTRO</translation>
        </message>
        <message>
            <source>OUTRO</source>
            <translation>OUTRO</translation>
        </message>
        <message>
            <source>GRID</source>
            <translation>GRID</translation>
        </message>
        <message>
            <source>AUTOMIX</source>
            <translation>AUTOMIX</translation>
        </message>
        <message>
            <source>REMIX</source>
            <translation>REMIX</translation>
        </message>
        <message>
            <source>ACTION</source>
            <translation>ACTION</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Cues: {}</source>
            <translation>キュー: {}</translation>
        </message>
        <message>
            <source>All {} hot cues are set.</source>
            <translation>{} 個のホットキューはすべて設定済みです。</translation>
        </message>
        <message>
            <source>“{}” is no time.</source>
            <translation>「{}」は時間として読み取れません。</translation>
        </message>
        <message>
            <source>There is no grid to snap to.</source>
            <translation>合わせるグリッドがありません。</translation>
        </message>
        <message>
            <source>“{}” is no length in beats.</source>
            <translation>「{}」は拍数として読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>CueRow</name>
        <message>
            <source>%1 %2 %3 at %4</source>
            <translation>%1 %2 %3、位置 %4</translation>
        </message>
        <message>
            <source>Drag: number the cues anew</source>
            <translation>ドラッグ: キューの番号を付け直す</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>キューの名前</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Time of the cue</source>
            <translation>キューの時間</translation>
        </message>
        <message>
            <source>Length of the loop in beats</source>
            <translation>ループの長さ (拍)</translation>
        </message>
        <message>
            <source>Length in beats: makes a loop of it; nothing makes it a point</source>
            <translation>長さ (拍): 入力するとループになり、空にするとポイントになります</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>カラー %1</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>カラーなし</translation>
        </message>
        <message>
            <source>Jump to the cue</source>
            <translation>キューに移動</translation>
        </message>
        <message>
            <source>Move the cue to the playhead</source>
            <translation>キューを再生位置に移動</translation>
        </message>
        <message>
            <source>Snap the cue to the grid</source>
            <translation>キューをグリッドに合わせる</translation>
        </message>
        <message>
            <source>Colour of the cue</source>
            <translation>キューのカラー</translation>
        </message>
        <message>
            <source>Delete the cue</source>
            <translation>キューを削除</translation>
        </message>
    </context>
    <context>
        <name>CueRows</name>
        <message>
            <source>+ HOT</source>
            <translation>+ HOT</translation>
        </message>
        <message>
            <source>Add a hot cue at the playhead</source>
            <translation>再生位置にホットキューを追加</translation>
        </message>
        <message>
            <source>+ LOOP</source>
            <translation>+ LOOP</translation>
        </message>
        <message>
            <source>Add a loop at the playhead, or the loop of the deck</source>
            <translation>再生位置にループを追加、またはデッキのループを追加</translation>
        </message>
        <message>
            <source>+ MEMORY</source>
            <translation>+ MEMORY</translation>
        </message>
        <message>
            <source>Add a memory cue at the playhead</source>
            <translation>再生位置にメモリーキューを追加</translation>
        </message>
        <message>
            <source>CUE HERE</source>
            <translation>CUE HERE</translation>
        </message>
        <message>
            <source>The cue point of the track is the playhead</source>
            <translation>再生位置をトラックのキューポイントにする</translation>
        </message>
        <message>
            <source>SNAP</source>
            <translation>SNAP</translation>
        </message>
        <message>
            <source>New cues lie on beats</source>
            <translation>新しいキューを拍の上に置く</translation>
        </message>
        <message>
            <source>Snap all cues to the grid</source>
            <translation>すべてのキューをグリッドに合わせる</translation>
        </message>
        <message>
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <source>Number the hot cues in the order of the track</source>
            <translation>ホットキューにトラック内の順で番号を付ける</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>No cues yet</source>
            <translation>キューはまだありません</translation>
        </message>
    </context>
    <context>
        <name>Deck</name>
        <message>
            <source>No track: drop a file here</source>
            <translation>トラックなし: ここにファイルをドロップ</translation>
        </message>
        <message>
            <source>Deck {} plays: stop it before ejecting.</source>
            <translation>デッキ {} は再生中です。停止してから取り出してください。</translation>
        </message>
        <message>
            <source>Deck {} plays. Stop it first, or hold Shift to load all the same.</source>
            <translation>デッキ {} は再生中です。先に停止するか、Shift を押しながらロードしてください。</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>ロード中: {}</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
    </context>
    <context>
        <name>DeckOptions</name>
        <message>
            <source>KEY LOCK</source>
            <translation>KEY LOCK</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Key lock, deck %1</source>
            <translation>キーロック、デッキ %1</translation>
        </message>
        <message>
            <source>Sound: %1. Right click: the other</source>
            <translation>音質: %1。右クリック: もう一方に切り替え</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>スリップ、デッキ %1</translation>
        </message>
        <message>
            <source>QUANTIZE</source>
            <translation>QUANTIZE</translation>
        </message>
        <message>
            <source>QUANT</source>
            <translation>QUANT</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>クオンタイズ、デッキ %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYL</translation>
        </message>
        <message>
            <source>Vinyl mode, deck %1</source>
            <translation>バイナルモード、デッキ %1</translation>
        </message>
        <message>
            <source>REV</source>
            <translation>REV</translation>
        </message>
        <message>
            <source>Reverse, deck %1</source>
            <translation>リバース、デッキ %1</translation>
        </message>
        <message>
            <source>MATCH KEY</source>
            <translation>MATCH KEY</translation>
        </message>
        <message>
            <source>Match the key of deck %1 to the leader's</source>
            <translation>デッキ %1 のキーをリーダーに合わせる</translation>
        </message>
        <message>
            <source>Key down a semitone, deck %1</source>
            <translation>キーを半音下げる、デッキ %1</translation>
        </message>
        <message>
            <source>Key shift %1, press for 0, deck %2</source>
            <translation>キーシフト %1 (押すと 0)、デッキ %2</translation>
        </message>
        <message>
            <source>Key up a semitone, deck %1</source>
            <translation>キーを半音上げる、デッキ %1</translation>
        </message>
    </context>
    <context>
        <name>DeckPanel</name>
        <message>
            <source>Deck %1</source>
            <translation>デッキ %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>Controller %1: %2</source>
            <translation>コントローラー %1: %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 を使う</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>マッピングなし</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Automatic: %1</source>
            <translation>自動: %1</translation>
        </message>
        <message>
            <source>Mapping of %1</source>
            <translation>%1 のマッピング</translation>
        </message>
        <message>
            <source>SETTINGS</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Settings of the mapping of %1</source>
            <translation>%1 のマッピングの設定</translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>設定 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>LEARN</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>Teach %1: touch a control in the window, then move it on the controller</source>
            <translation>%1 に学習させる: ウィンドウの操作部に触れ、次にコントローラーで動かします</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>最初から学習</translation>
        </message>
        <message>
            <source>Teach %1 from nothing on</source>
            <translation>%1 に最初から学習させる</translation>
        </message>
        <message>
            <source>RELOAD</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Start the mapping of %1 anew</source>
            <translation>%1 のマッピングを起動し直す</translation>
        </message>
        <message>
            <source>MY COPY</source>
            <translation>自分用コピー</translation>
        </message>
        <message>
            <source>Copy the mapping of %1 to your own, to change it</source>
            <translation>変更できるように %1 のマッピングを自分用にコピー</translation>
        </message>
        <message>
            <source>SHARE</source>
            <translation>共有</translation>
        </message>
        <message>
            <source>Write the mapping of %1 to one file</source>
            <translation>%1 のマッピングを 1 つのファイルに書き出す</translation>
        </message>
        <message>
            <source>Lights at most</source>
            <translation>ライトの上限</translation>
        </message>
        <message>
            <source>Bytes a second to %1; 0: no limit</source>
            <translation>%1 への 1 秒あたりのバイト数 (0: 制限なし)</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>The device has no channels left for the booth.</source>
            <translation>デバイスにブース用のチャンネルが残っていません。</translation>
        </message>
        <message>
            <source>{frames} frames at {rate} Hz: {ms} ms</source>
            <translation>{frames} フレーム、{rate} Hz: {ms} ms</translation>
        </message>
        <message>
            <source>The device does not tell its delay.</source>
            <translation>デバイスから遅延の情報が得られません。</translation>
        </message>
        <message>
            <source>{total} ms from control to output ({own} ms of it told by the device)</source>
            <translation>操作から出力まで {total} ms (うちデバイスの報告値 {own} ms)</translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 と %2</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Sound system</source>
            <translation>サウンドシステム</translation>
        </message>
        <message>
            <source>SEARCHING…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>SEARCH DEVICES</source>
            <translation>デバイスを検索</translation>
        </message>
        <message>
            <source>Search for sound devices</source>
            <translation>オーディオデバイスを検索</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>デバイス %1</translation>
        </message>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n チャンネル</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>サンプルレート</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Frames of a block</source>
            <translation>ブロックのフレーム数</translation>
        </message>
        <message>
            <source>Main output</source>
            <translation>メイン出力</translation>
        </message>
        <message>
            <source>Channels of the main output</source>
            <translation>メイン出力のチャンネル</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>ヘッドホン</translation>
        </message>
        <message>
            <source>Channels of the headphones</source>
            <translation>ヘッドホンのチャンネル</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>ブース</translation>
        </message>
        <message>
            <source>Channels of the booth output</source>
            <translation>ブース出力のチャンネル</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>Input channel of the microphone</source>
            <translation>マイクの入力チャンネル</translation>
        </message>
        <message>
            <source>Timecode, deck %1</source>
            <translation>タイムコード、デッキ %1</translation>
        </message>
        <message>
            <source>Input channels of the record for deck %1</source>
            <translation>デッキ %1 のレコードの入力チャンネル</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>テストトーン</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Out and back</source>
            <translation>往復の遅延</translation>
        </message>
        <message>
            <source>Output that is measured</source>
            <translation>測定する出力</translation>
        </message>
        <message>
            <source>STOP MEASURING</source>
            <translation>測定を停止</translation>
        </message>
        <message>
            <source>MEASURE LATENCY</source>
            <translation>遅延を測定</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>測定を停止</translation>
        </message>
        <message>
            <source>Measure latency</source>
            <translation>遅延を測定</translation>
        </message>
        <message>
            <source>OPENING…</source>
            <translation>接続中…</translation>
        </message>
        <message>
            <source>APPLY</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Go over to this device; the music goes on</source>
            <translation>このデバイスに切り替える (音楽は止まりません)</translation>
        </message>
        <message>
            <source>REVERT</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Back to what is used</source>
            <translation>使用中の設定に戻す</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>{s} s</source>
            <translation>{s} 秒</translation>
        </message>
        <message>
            <source>{min} min {s} s</source>
            <translation>{min} 分 {s} 秒</translation>
        </message>
        <message>
            <source>{h} h {min} min</source>
            <translation>{h} 時間 {min} 分</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>mixed</source>
            <translation>混在</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>カラーなし</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>カラー %1</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit tracks</source>
            <translation>トラックを編集</translation>
        </message>
        <message>
            <source>One track</source>
            <translation>1 曲</translation>
        </message>
        <message>
            <source>%1 tracks</source>
            <translation>%1 曲</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>変更を保存</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>保存せずに閉じる</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>メモを削除</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>メモを追加</translation>
        </message>
    </context>
    <context>
        <name>EditWave</name>
        <message>
            <source>Waveform with the beat grid</source>
            <translation>ビートグリッド付きの波形</translation>
        </message>
        <message>
            <source>Drag a beat: stretch the grid (Shift: fine). Double click: an anchor</source>
            <translation>拍をドラッグ: グリッドを伸縮 (Shift: 微調整)。ダブルクリック: アンカーを追加</translation>
        </message>
        <message>
            <source>Load a track to deck %1 to edit its grid and cues.</source>
            <translation>グリッドとキューを編集するには、デッキ %1 にトラックをロードしてください。</translation>
        </message>
        <message>
            <source>PLAYHEAD</source>
            <translation>再生位置</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>再生位置の表示に戻る</translation>
        </message>
        <message>
            <source>Wave: further</source>
            <translation>波形を縮小</translation>
        </message>
        <message>
            <source>Wave: nearer</source>
            <translation>波形を拡大</translation>
        </message>
    </context>
    <context>
        <name>EditorHeader</name>
        <message>
            <source>Edit the track of deck %1</source>
            <translation>デッキ %1 のトラックを編集</translation>
        </message>
        <message>
            <source>No track</source>
            <translation>トラックなし</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>↶ %1</source>
            <translation>↶ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>元に戻す: %1</translation>
        </message>
        <message>
            <source>↷ %1</source>
            <translation>↷ %1</translation>
        </message>
        <message>
            <source>Do again %1</source>
            <translation>やり直す: %1</translation>
        </message>
        <message>
            <source>Edits: go back to one of them</source>
            <translation>編集履歴: 選んだ時点に戻る</translation>
        </message>
    </context>
    <context>
        <name>EditorKeys</name>
        <message>
            <source>Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)</source>
            <translation>グリッドを 1 ms 前/後へ (Shift: 10 ms、Ctrl: 1 拍)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up, down (Shift: 0.1)</source>
            <translation>テンポを 0.01 BPM 上げる/下げる (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>テンポをタップ</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>ここを拍にする</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>ここを小節の頭にする</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>ここにアンカーを置く</translation>
        </message>
        <message>
            <source>Remove the chosen anchor</source>
            <translation>選択したアンカーを削除</translation>
        </message>
        <message>
            <source>Twice the tempo (Shift: half)</source>
            <translation>テンポを 2 倍に (Shift: 半分)</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>グリッドをロック</translation>
        </message>
        <message>
            <source>Metronome</source>
            <translation>メトロノーム</translation>
        </message>
        <message>
            <source>Add a hot cue</source>
            <translation>ホットキューを追加</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>メモリーキューを追加</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>再生位置の表示に戻る</translation>
        </message>
        <message>
            <source>Zoom (also the wheel)</source>
            <translation>ズーム (ホイールでも可)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Editor of grid and cues</source>
            <translation>グリッドとキューのエディター</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Undone: {}</source>
            <translation>元に戻しました: {}</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>元に戻す操作はありません。</translation>
        </message>
        <message>
            <source>Done again: {}</source>
            <translation>やり直しました: {}</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>やり直す操作はありません。</translation>
        </message>
    </context>
    <context>
        <name>EffectSlot</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: amount of %2</source>
            <translation>%1: %2 の量</translation>
        </message>
        <message>
            <source>%1: length in beats: %2</source>
            <translation>%1: 長さ (拍): %2</translation>
        </message>
        <message>
            <source>A click makes it longer, a right click shorter</source>
            <translation>クリックで長く、右クリックで短く</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>INTRO</source>
            <translation>INTRO</translation>
        </message>
        <message>
            <source>VERSE</source>
            <translation>VERSE</translation>
        </message>
        <message>
            <source>BUILD</source>
            <translation>BUILD</translation>
        </message>
        <message>
            <source>DROP</source>
            <translation>DROP</translation>
        </message>
        <message>
            <source>CHORUS</source>
            <translation>CHORUS</translation>
        </message>
        <message>
            <source>BREAK</source>
            <translation>BREAK</translation>
        </message>
        <message>
            <source>OUTRO</source>
            <translation>OUTRO</translation>
        </message>
    </context>
    <context>
        <name>FilterHelp</name>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.</source>
            <translation>入力した語をすべて含むトラックを探します。除外する語の前には -、どちらかでよい語の間には |、続いた語句は引用符で囲みます。</translation>
        </message>
        <message>
            <source>Close the filters</source>
            <translation>フィルターを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>album artist and remixer too</source>
            <translation>アルバムアーティストとリミキサーも</translation>
        </message>
        <message>
            <source>your own tags</source>
            <translation>自分で付けたタグ</translation>
        </message>
        <message>
            <source>goes with 8A</source>
            <translation>8A に合う</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>星の数</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>h, d, w, m, y</source>
            <translation>h, d, w, m, y：時間〜年</translation>
        </message>
        <message>
            <source>not tonight</source>
            <translation>今夜は未再生</translation>
        </message>
        <message>
            <source>its file is not there</source>
            <translation>ファイルがない</translation>
        </message>
        <message>
            <source>a stem file</source>
            <translation>ステムファイル</translation>
        </message>
        <message>
            <source>goes well with what is there</source>
            <translation>そこの曲と相性がよい</translation>
        </message>
        <message>
            <source>key and tempo fit what is there</source>
            <translation>キーとテンポがそこの曲に合う</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes か no</translation>
        </message>
        <message>
            <source>the name of one</source>
            <translation>どれかの名前</translation>
        </message>
        <message>
            <source>its tempo is not known</source>
            <translation>テンポが不明です</translation>
        </message>
        <message>
            <source>its key is not known</source>
            <translation>キーが不明です</translation>
        </message>
        <message>
            <source>red, orange, yellow, green, blue ..., #rrggbb, none or any</source>
            <translation>red、orange、yellow、green、blue …、#rrggbb、none、any</translation>
        </message>
        <message>
            <source>as {}</source>
            <translation>例: {}</translation>
        </message>
        <message>
            <source>nothing is on deck {}</source>
            <translation>デッキ {} は空です</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>MATCHES {}</source>
            <translation>{} と相性</translation>
        </message>
        <message>
            <source>Only tracks whose key and tempo fit deck {}</source>
            <translation>キーとテンポがデッキ {} に合うトラックのみ</translation>
        </message>
        <message>
            <source>KEY ±1</source>
            <translation>KEY ±1</translation>
        </message>
        <message>
            <source>Only keys that mix with deck {}</source>
            <translation>デッキ {} とミックスできるキーのみ</translation>
        </message>
        <message>
            <source>BPM ±4 %</source>
            <translation>BPM ±4 %</translation>
        </message>
        <message>
            <source>Only tempi near to deck {}</source>
            <translation>デッキ {} に近いテンポのみ</translation>
        </message>
        <message>
            <source>UNPLAYED</source>
            <translation>未再生</translation>
        </message>
        <message>
            <source>Only tracks not played in the last twelve hours</source>
            <translation>過去 12 時間に再生していないトラックのみ</translation>
        </message>
        <message>
            <source>NO VOCALS</source>
            <translation>歌なし</translation>
        </message>
        <message>
            <source>Only tracks without a singer</source>
            <translation>ボーカルのないトラックのみ</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Only tracks whose stems can be heard apart</source>
            <translation>ステムを別々に聴けるトラックのみ</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>not there now</source>
            <translation>現在見つかりません</translation>
        </message>
        <message>
            <source>{} files</source>
            <translation>ファイル {} 個</translation>
        </message>
    </context>
    <context>
        <name>FoldersEditor</name>
        <message>
            <source>TAKE OUT</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Follow this folder no more: %1</source>
            <translation>このフォルダーの監視をやめる: %1</translation>
        </message>
        <message>
            <source>ADD A FOLDER</source>
            <translation>フォルダーを追加</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>音楽フォルダーをライブラリに追加</translation>
        </message>
    </context>
    <context>
        <name>FxAssign</name>
        <message>
            <source>FX %1</source>
            <translation>FX %1</translation>
        </message>
        <message>
            <source>FX unit %1 on deck %2</source>
            <translation>FX ユニット %1、デッキ %2</translation>
        </message>
    </context>
    <context>
        <name>FxBar</name>
        <message>
            <source>Effects</source>
            <translation>エフェクト</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>エフェクト</translation>
        </message>
    </context>
    <context>
        <name>FxButton</name>
        <message>
            <source>FX</source>
            <translation>FX</translation>
        </message>
        <message>
            <source>FX units of deck %1</source>
            <translation>デッキ %1 の FX ユニット</translation>
        </message>
        <message>
            <source>FX unit %1: on</source>
            <translation>FX ユニット %1: オン</translation>
        </message>
        <message>
            <source>FX unit %1: off</source>
            <translation>FX ユニット %1: オフ</translation>
        </message>
    </context>
    <context>
        <name>FxSlot</name>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>エフェクトなし</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>エコー</translation>
        </message>
        <message>
            <source>Repeats in time with the music; they ring out</source>
            <translation>音楽に合わせて音を繰り返します。オフにしても余韻が残ります</translation>
        </message>
        <message>
            <source>Ping-pong</source>
            <translation>ピンポン</translation>
        </message>
        <message>
            <source>Repeats that jump between left and right</source>
            <translation>左右を行き来しながら音を繰り返します</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>リバーブ</translation>
        </message>
        <message>
            <source>A room, from a small one to a hall; it rings out</source>
            <translation>小さな部屋からホールまでの残響です。オフにしても余韻が残ります</translation>
        </message>
        <message>
            <source>Flanger</source>
            <translation>フランジャー</translation>
        </message>
        <message>
            <source>A jet that rises and falls with the beats</source>
            <translation>拍に合わせて上下するジェット音です</translation>
        </message>
        <message>
            <source>Phaser</source>
            <translation>フェイザ</translation>
        </message>
        <message>
            <source>Notches that wander with the beats, softer than a flanger</source>
            <translation>拍に合わせて動くノッチです。フランジャーより柔らかい音です</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>コーラス</translation>
        </message>
        <message>
            <source>Wider and thicker</source>
            <translation>音に広がりと厚みを加えます</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Closes on the beat and opens after it</source>
            <translation>拍で閉じ、その後開きます</translation>
        </message>
        <message>
            <source>Crusher</source>
            <translation>クラッシャー</translation>
        </message>
        <message>
            <source>An old sampler: fewer bits, fewer samples</source>
            <translation>古いサンプラーの音: ビット数とサンプル数を減らします</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>ゲート</translation>
        </message>
        <message>
            <source>Cuts the sound in time with the beats</source>
            <translation>拍に合わせて音を刻みます</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>Repeats what was just heard; the track goes on below</source>
            <translation>直前の音を繰り返します。裏ではトラックが進みます</translation>
        </message>
    </context>
    <context>
        <name>FxUnit</name>
        <message>
            <source>FX {}</source>
            <translation>FX {}</translation>
        </message>
    </context>
    <context>
        <name>GridBar</name>
        <message>
            <source>◀ BEAT</source>
            <translation>◀ BEAT</translation>
        </message>
        <message>
            <source>Bars a beat earlier</source>
            <translation>小節の頭を 1 拍前へ</translation>
        </message>
        <message>
            <source>Grid 10 ms earlier</source>
            <translation>グリッドを 10 ms 前へ</translation>
        </message>
        <message>
            <source>Grid 1 ms earlier</source>
            <translation>グリッドを 1 ms 前へ</translation>
        </message>
        <message>
            <source>Grid 1 ms later</source>
            <translation>グリッドを 1 ms 後へ</translation>
        </message>
        <message>
            <source>Grid 10 ms later</source>
            <translation>グリッドを 10 ms 後へ</translation>
        </message>
        <message>
            <source>BEAT ▶</source>
            <translation>BEAT ▶</translation>
        </message>
        <message>
            <source>Bars a beat later</source>
            <translation>小節の頭を 1 拍後へ</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM down (Shift: 0.1)</source>
            <translation>テンポを 0.01 BPM 下げる (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tempo at the playhead, in BPM</source>
            <translation>再生位置のテンポ (BPM)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up (Shift: 0.1)</source>
            <translation>テンポを 0.01 BPM 上げる (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tempo times %1</source>
            <translation>テンポを %1 倍に</translation>
        </message>
        <message>
            <source>TAP</source>
            <translation>TAP</translation>
        </message>
        <message>
            <source>Tap the beat</source>
            <translation>拍をタップ</translation>
        </message>
        <message>
            <source>Key T. While the track plays the taps place the beats, too.</source>
            <translation>T キー。トラックの再生中は、タップで拍の位置も決まります。</translation>
        </message>
        <message>
            <source>DOWNBEAT</source>
            <translation>DOWNBEAT</translation>
        </message>
        <message>
            <source>The beat at the playhead starts a bar (Shift: a phrase)</source>
            <translation>再生位置の拍を小節の頭にする (Shift: フレーズの頭)</translation>
        </message>
        <message>
            <source>BEAT HERE</source>
            <translation>BEAT HERE</translation>
        </message>
        <message>
            <source>Move the grid so that a beat lies at the playhead</source>
            <translation>再生位置に拍が来るようにグリッドを動かす</translation>
        </message>
        <message>
            <source>ANCHOR</source>
            <translation>ANCHOR</translation>
        </message>
        <message>
            <source>Anchor here: the nearest beat lies at the playhead, and the tempo may change there</source>
            <translation>ここにアンカーを置く: 最も近い拍を再生位置に合わせ、そこからテンポを変えられます</translation>
        </message>
        <message>
            <source>REMOVE</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the chosen anchor, else the nearest</source>
            <translation>選択したアンカーを削除 (なければ最も近いもの)</translation>
        </message>
        <message>
            <source>STRAIGHTEN</source>
            <translation>均一化</translation>
        </message>
        <message>
            <source>One tempo within the loop; without one, in the whole track</source>
            <translation>ループ内を一定のテンポにする (ループがなければトラック全体)</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Lock the grid against changes</source>
            <translation>グリッドが変更されないようにロック</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Back to the grid that analysis found</source>
            <translation>解析で得られたグリッドに戻す</translation>
        </message>
        <message>
            <source>METRONOME</source>
            <translation>METRONOME</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>ヘッドホンのメトロノーム</translation>
        </message>
        <message>
            <source>Metronome quieter</source>
            <translation>メトロノームの音量を下げる</translation>
        </message>
        <message>
            <source>Metronome louder</source>
            <translation>メトロノームの音量を上げる</translation>
        </message>
    </context>
    <context>
        <name>GridEdit</name>
        <message>
            <source>“{}” is no tempo.</source>
            <translation>「{}」はテンポとして読み取れません。</translation>
        </message>
        <message>
            <source>This track was not analysed yet: there is no grid to go back to.</source>
            <translation>このトラックはまだ解析されていないため、戻せるグリッドがありません。</translation>
        </message>
        <message>
            <source>There is no grid: tap the tempo, or type it.</source>
            <translation>グリッドがありません。テンポをタップするか、入力してください。</translation>
        </message>
        <message>
            <source>That is not possible: {}.</source>
            <translation>実行できません: {}。</translation>
        </message>
        <message>
            <source>The grid is locked: unlock it first.</source>
            <translation>グリッドはロックされています。先にロックを解除してください。</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>グリッドなし</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>by analysis</source>
            <translation>解析</translation>
        </message>
        <message>
            <source>one tempo</source>
            <translation>一定テンポ</translation>
        </message>
        <message>
            <source>variable tempo</source>
            <translation>可変テンポ</translation>
        </message>
        <message>
            <source>anchors: {}</source>
            <translation>アンカー: {}</translation>
        </message>
        <message>
            <source>{bpm} BPM  {off}  ({taps} taps)</source>
            <translation>{bpm} BPM  {off}  (タップ {taps} 回)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Your music</source>
            <translation>音楽</translation>
        </message>
        <message>
            <source>Your sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Your window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>ロードと再生</translation>
        </message>
        <message>
            <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
            <translation>音楽フォルダーを選んでください。プレイ中にもスキャン、監視、解析を行います。フォルダーの中身は一切変更しません。</translation>
        </message>
        <message>
            <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
            <translation>オーディオデバイスを選んでください。ヘッドホンには 4 チャンネルのデバイスか、スプリット (左にキュー、右にマスター) が必要です。</translation>
        </message>
        <message>
            <source>Choose a layout and a theme. Both can be changed at any time.</source>
            <translation>レイアウトとテーマを選んでください。どちらもいつでも変更できます。</translation>
        </message>
        <message>
            <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
            <translation>トラックをデッキにドラッグするか、ダブルクリックします。S で左のデッキ、K で右のデッキを再生し、D と L でシンクします。F1 ですべてのキーを表示し、Shift+F1 でマウスの下にある操作部の名前を表示します。</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>ステップ %1/%2</translation>
        </message>
        <message>
            <source>CHOOSE A FOLDER</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>音楽フォルダーをライブラリに追加</translation>
        </message>
        <message>
            <source>SOUND SETTINGS</source>
            <translation>サウンド設定</translation>
        </message>
        <message>
            <source>Open the settings of the sound device</source>
            <translation>オーディオデバイスの設定を開く</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 デッキ</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 デッキ</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>パフォーマンス</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>タッチ</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>ナイト (赤)</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>はじめの手順をスキップ</translation>
        </message>
        <message>
            <source>BACK</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>前のステップ</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>次のステップ</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>始める</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Size of %1</source>
            <translation>%1 のサイズ</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Virtual</source>
            <translation>仮想</translation>
        </message>
        <message>
            <source>in {source}, out {sink}</source>
            <translation>入力 {source}、出力 {sink}</translation>
        </message>
        <message>
            <source>plays with {}</source>
            <translation>{} で動作中</translation>
        </message>
        <message>
            <source>its mapping failed</source>
            <translation>マッピングが失敗しました</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>has no mapping, as you chose</source>
            <translation>選択によりマッピングなし</translation>
        </message>
        <message>
            <source>no mapping fits: choose or learn one</source>
            <translation>合うマッピングがありません。選ぶか学習させてください</translation>
        </message>
        <message>
            <source>is being started</source>
            <translation>起動中</translation>
        </message>
        <message>
            <source>button</source>
            <translation>ボタン</translation>
        </message>
        <message>
            <source>pad</source>
            <translation>パッド</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>スイッチ</translation>
        </message>
        <message>
            <source>knob</source>
            <translation>つまみ</translation>
        </message>
        <message>
            <source>fader</source>
            <translation>フェーダー</translation>
        </message>
        <message>
            <source>crossfader</source>
            <translation>クロスフェーダー</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <source>jog wheel</source>
            <translation>ジョグホイール</translation>
        </message>
        <message>
            <source>CC {number}, channel {channel}</source>
            <translation>CC {number}、チャンネル {channel}</translation>
        </message>
        <message>
            <source>note {number}, channel {channel}</source>
            <translation>ノート {number}、チャンネル {channel}</translation>
        </message>
        <message>
            <source>pressure of note {number}, channel {channel}</source>
            <translation>ノート {number} のプレッシャー、チャンネル {channel}</translation>
        </message>
        <message>
            <source>program {number}, channel {channel}</source>
            <translation>プログラム {number}、チャンネル {channel}</translation>
        </message>
        <message>
            <source>pressure, channel {channel}</source>
            <translation>プレッシャー、チャンネル {channel}</translation>
        </message>
        <message>
            <source>pitch bend, channel {channel}</source>
            <translation>ピッチベンド、チャンネル {channel}</translation>
        </message>
        <message>
            <source>{} bit</source>
            <translation>{} ビット</translation>
        </message>
        <message>
            <source>touch: {}</source>
            <translation>タッチ: {}</translation>
        </message>
        <message>
            <source>with a light</source>
            <translation>ライト付き</translation>
        </message>
        <message>
            <source>layer {}</source>
            <translation>レイヤー {}</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message>
            <source>Starting the engine…</source>
            <translation>エンジンを起動しています…</translation>
        </message>
        <message>
            <source>Engine restarting…</source>
            <translation>エンジンを再起動しています…</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>ヘルプ内を検索</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>検索: キーまたは語句</translation>
        </message>
        <message>
            <source>NAME CONTROLS</source>
            <translation>名前を表示</translation>
        </message>
        <message>
            <source>Name each control under the mouse</source>
            <translation>マウスの下にある操作部の名前を表示</translation>
        </message>
        <message>
            <source>FIRST STEPS</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Show the first-run guide again</source>
            <translation>初回ガイドをもう一度表示</translation>
        </message>
        <message>
            <source>CHANGE KEYS</source>
            <translation>キーを変更</translation>
        </message>
        <message>
            <source>Change the keys in the settings</source>
            <translation>設定でキーを変更</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>ヘルプを閉じる</translation>
        </message>
        <message>
            <source>Knobs and faders</source>
            <translation>ノブとフェーダー</translation>
        </message>
        <message>
            <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
            <translation>ドラッグするかホイールを回します。Shift を押すと細かく動きます。ダブルクリックで初期値に戻ります。ノブのラベルをクリックするか、Ctrl を押しながらクリックするか、フォーカスのある操作部で Enter を押すと、値を入力できます: -3 dB、50 %、1/4。</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>ロードと再生</translation>
        </message>
        <message>
            <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
            <translation>トラックをデッキにドラッグするか、ダブルクリックするか、ロードキーを押します。再生中のデッキにはロードされません。</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
            <translation>一時停止中: キューポイントを設定します。キューポイント上: 押している間だけ再生します。再生中: キューポイントに戻って一時停止します。右クリックで別の動作を選べます。</translation>
        </message>
        <message>
            <source>Hot cues and pads</source>
            <translation>ホットキューとパッド</translation>
        </message>
        <message>
            <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
            <translation>空のパッドはデッキの現在位置を記憶し、設定済みのパッドはそこへ移動します。右クリックまたは Shift を押しながら押すと消去します。上のタブでパッドの機能を選びます。</translation>
        </message>
        <message>
            <source>Sync and leader</source>
            <translation>シンクとリーダー</translation>
        </message>
        <message>
            <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
            <translation>シンクしたデッキはリーダーのテンポと拍に合わせます。リーダーは自動で選ばれますが、手動でも選べます。リーダーのテンポフェーダーが他のすべてのデッキを動かします。テンポフェーダー上の枠は実際のテンポの位置を示します。</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>位相</translation>
        </message>
        <message>
            <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
            <translation>波形の間のバーは 2 つのデッキの拍のずれを示します。中央にあれば合っています。</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>ループ</translation>
        </message>
        <message>
            <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
            <translation>長さを選ぶと、その拍数のループがここから始まります。同じ長さをもう一度選ぶと終わります。イン、アウトで手動でも設定できます。ロールを終えると、トラックが本来進んでいた位置から続きます。</translation>
        </message>
        <message>
            <source>Quantize, slip, key lock</source>
            <translation>クオンタイズ、スリップ、キーロック</translation>
        </message>
        <message>
            <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
            <translation>クオンタイズはキューとループを拍に合わせます。スリップはループやスクラッチの間も裏で時間を進めます。キーロックはテンポを変えてもキーを保ちます。</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>ヘッドホン</translation>
        </message>
        <message>
            <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
            <translation>チャンネルの CUE は、フェーダー前の音をヘッドホンに送ります。CUE MIX でキューとマスターの割合を変えます。4 チャンネルのサウンドカードか、スプリット (左にキュー、右にマスター) が必要です。</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>波形</translation>
        </message>
        <message>
            <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
            <translation>青は低音、金は中音、白は高音です。波形を引くとスクラッチ、ホイールを回すとズームします。全体波形を押すとその位置に移動します。</translation>
        </message>
        <message>
            <source>Four decks</source>
            <translation>4 デッキ</translation>
        </message>
        <message>
            <source>The keys ` and ' give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
            <translation>` キーと ' キーで、左手のデッキを A から C に、右手のデッキを B から D に切り替えます。</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>コントローラー</translation>
        </message>
        <message>
            <source>Plug one in: it gets the mapping that fits its name. Settings, Controllers: choose another mapping, see what it sends, or let it learn: touch a control in the window, then move it on the controller.</source>
            <translation>接続すると、名前に合うマッピングが使われます。「設定」の「コントローラー」で別のマッピングを選んだり、送られる内容を見たり、学習させたりできます。ウィンドウの操作部に触れ、次にコントローラーで動かします。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
            <translation>入力した語をすべて含むトラックを探します。bpm:120-128、key:8a、rating:&gt;3、genre:house などで絞り込めます。前に - を付けると除外します。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
            <translation>ライブラリ、グリッド、キューの編集は、1 つずつ元に戻せます。</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>問題が起きたとき</translation>
        </message>
        <message>
            <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
            <translation>音楽は独立したプロセスで再生されます。障害でウィンドウが閉じても、音楽は続き、ウィンドウは自動で戻ります。何が起きたかは下部のメッセージでわかります。</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
    </context>
    <context>
        <name>HelpTopics</name>
        <message>
            <source>Topics</source>
            <translation>トピック</translation>
        </message>
    </context>
    <context>
        <name>HintLayer</name>
        <message>
            <source>Tap a control to see what it is called.</source>
            <translation>操作部をタップすると名前を表示します。</translation>
        </message>
        <message>
            <source>Point at a control to see what it is called.</source>
            <translation>操作部を指すと名前を表示します。</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>キー: %1</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Stop naming controls</source>
            <translation>名前の表示を終了</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Rating %1 of 5</source>
            <translation>評価 %1/5</translation>
        </message>
        <message>
            <source>PHRASE %1</source>
            <translation>PHRASE %1</translation>
        </message>
    </context>
    <context>
        <name>Jog</name>
        <message>
            <source>Jog wheel of deck %1</source>
            <translation>デッキ %1 のジョグホイール</translation>
        </message>
    </context>
    <context>
        <name>KeyChip</name>
        <message>
            <source>Key %1</source>
            <translation>キー %1</translation>
        </message>
    </context>
    <context>
        <name>KeyDialogs</name>
        <message>
            <source>Take the keys of a file</source>
            <translation>ファイルからキー設定を読み込む</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー設定</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>キー設定を保存</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>line {}: {}</source>
            <translation>{} 行目：{}</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>テキストファイルではありません</translation>
        </message>
        <message>
            <source>this is too large for a file of keys</source>
            <translation>キー設定のファイルとしては大きすぎます</translation>
        </message>
        <message>
            <source>this is not written as TOML</source>
            <translation>TOML として書かれていません</translation>
        </message>
        <message>
            <source>there is no section [keys]</source>
            <translation>[keys] セクションがありません</translation>
        </message>
        <message>
            <source>there is no action "{}"</source>
            <translation>操作「{}」はありません</translation>
        </message>
        <message>
            <source>"{}" are no keys</source>
            <translation>「{}」はキーではありません</translation>
        </message>
        <message>
            <source>the key of "{}" cannot be changed</source>
            <translation>「{}」のキーは変更できません</translation>
        </message>
        <message>
            <source>"{}" is the key of "{}", too</source>
            <translation>「{}」は「{}」のキーでもあります</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>The keys are saved in {}.</source>
            <translation>キー設定を {} に保存しました。</translation>
        </message>
        <message>
            <source>The keys are those of {} now.</source>
            <translation>キー設定は {} のものになりました。</translation>
        </message>
    </context>
    <context>
        <name>KeyNames</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>←</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>→</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>↓</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>Keymap</name>
        <message>
            <source>Keys of {}</source>
            <translation>{} のキー</translation>
        </message>
        <message>
            <source>Key of: {}</source>
            <translation>キー: {}</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>すべて最初の状態に</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Left deck</source>
            <translation>左のデッキ</translation>
        </message>
        <message>
            <source>Right deck</source>
            <translation>右のデッキ</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>ミキサー</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>エフェクト</translation>
        </message>
        <message>
            <source>Sampler and microphone</source>
            <translation>サンプラーとマイク</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>再生、一時停止</translation>
        </message>
        <message>
            <source>Cue (hold to preview)</source>
            <translation>キュー (長押しで試聴)</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>シンク</translation>
        </message>
        <message>
            <source>Loop of the set length on, off</source>
            <translation>設定した長さのループのオン/オフ</translation>
        </message>
        <message>
            <source>Nudge back while held</source>
            <translation>押している間、ナッジで遅らせる</translation>
        </message>
        <message>
            <source>Nudge forward while held</source>
            <translation>押している間、ナッジで進める</translation>
        </message>
        <message>
            <source>Jump back</source>
            <translation>ジャンプで戻る</translation>
        </message>
        <message>
            <source>Jump forward</source>
            <translation>ジャンプで進む</translation>
        </message>
        <message>
            <source>Jumps half as long</source>
            <translation>ジャンプ幅を半分に</translation>
        </message>
        <message>
            <source>Jumps twice as long</source>
            <translation>ジャンプ幅を 2 倍に</translation>
        </message>
        <message>
            <source>Faster (Shift: fine)</source>
            <translation>速く (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Slower (Shift: fine)</source>
            <translation>遅く (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Tempo back to 0</source>
            <translation>テンポを 0 に戻す</translation>
        </message>
        <message>
            <source>Key a semitone up</source>
            <translation>キーを半音上げる</translation>
        </message>
        <message>
            <source>Key a semitone down</source>
            <translation>キーを半音下げる</translation>
        </message>
        <message>
            <source>Hear in the headphones</source>
            <translation>ヘッドホンで聴く</translation>
        </message>
        <message>
            <source>Hot cue 1: set, go</source>
            <translation>ホットキュー 1: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 2: set, go</source>
            <translation>ホットキュー 2: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 3: set, go</source>
            <translation>ホットキュー 3: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 4: set, go</source>
            <translation>ホットキュー 4: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 5: set, go</source>
            <translation>ホットキュー 5: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 6: set, go</source>
            <translation>ホットキュー 6: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 7: set, go</source>
            <translation>ホットキュー 7: 設定、移動</translation>
        </message>
        <message>
            <source>Hot cue 8: set, go</source>
            <translation>ホットキュー 8: 設定、移動</translation>
        </message>
        <message>
            <source>Clear hot cue 1</source>
            <translation>ホットキュー 1 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 2</source>
            <translation>ホットキュー 2 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 3</source>
            <translation>ホットキュー 3 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 4</source>
            <translation>ホットキュー 4 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 5</source>
            <translation>ホットキュー 5 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 6</source>
            <translation>ホットキュー 6 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 7</source>
            <translation>ホットキュー 7 を消去</translation>
        </message>
        <message>
            <source>Clear hot cue 8</source>
            <translation>ホットキュー 8 を消去</translation>
        </message>
        <message>
            <source>Previous mode of the pads</source>
            <translation>前のパッドモード</translation>
        </message>
        <message>
            <source>Next mode of the pads</source>
            <translation>次のパッドモード</translation>
        </message>
        <message>
            <source>Loop in</source>
            <translation>ループイン</translation>
        </message>
        <message>
            <source>Loop out</source>
            <translation>ループアウト</translation>
        </message>
        <message>
            <source>Loop half as long</source>
            <translation>ループを半分に</translation>
        </message>
        <message>
            <source>Loop twice as long</source>
            <translation>ループを 2 倍に</translation>
        </message>
        <message>
            <source>Back into the last loop</source>
            <translation>最後のループに戻る</translation>
        </message>
        <message>
            <source>Set the cue point here</source>
            <translation>キューポイントをここに設定</translation>
        </message>
        <message>
            <source>Censor while held</source>
            <translation>押している間、Censor (一時逆再生)</translation>
        </message>
        <message>
            <source>Lead the others</source>
            <translation>リーダーにする</translation>
        </message>
        <message>
            <source>Key lock</source>
            <translation>キーロック</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>スリップ</translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation>クオンタイズ</translation>
        </message>
        <message>
            <source>Play backwards</source>
            <translation>逆再生</translation>
        </message>
        <message>
            <source>Brake like a turntable</source>
            <translation>ターンテーブルのようにブレーキ</translation>
        </message>
        <message>
            <source>Spin back</source>
            <translation>スピンバック</translation>
        </message>
        <message>
            <source>Take the lows out</source>
            <translation>低域をカット</translation>
        </message>
        <message>
            <source>Take the mids out</source>
            <translation>中域をカット</translation>
        </message>
        <message>
            <source>Take the highs out</source>
            <translation>高域をカット</translation>
        </message>
        <message>
            <source>Channel fader up</source>
            <translation>チャンネルフェーダーを上げる</translation>
        </message>
        <message>
            <source>Channel fader down</source>
            <translation>チャンネルフェーダーを下げる</translation>
        </message>
        <message>
            <source>Send the deck through effects 1</source>
            <translation>デッキをエフェクト 1 に送る</translation>
        </message>
        <message>
            <source>Send the deck through effects 2</source>
            <translation>デッキをエフェクト 2 に送る</translation>
        </message>
        <message>
            <source>Load the selected track</source>
            <translation>選択したトラックをロード</translation>
        </message>
        <message>
            <source>Unload the deck</source>
            <translation>デッキをアンロード</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>トラックのメモ</translation>
        </message>
        <message>
            <source>This hand plays the other deck: A or C, B or D</source>
            <translation>この手で操作するデッキを切り替え: A または C、B または D</translation>
        </message>
        <message>
            <source>Crossfader to A (Shift: fine)</source>
            <translation>クロスフェーダーを A へ (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Crossfader to B (Shift: fine)</source>
            <translation>クロスフェーダーを B へ (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Crossfader to the middle</source>
            <translation>クロスフェーダーを中央へ</translation>
        </message>
        <message>
            <source>Master louder (Shift: fine)</source>
            <translation>マスターの音量を上げる (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Master softer (Shift: fine)</source>
            <translation>マスターの音量を下げる (Shift: 微調整)</translation>
        </message>
        <message>
            <source>Headphones louder</source>
            <translation>ヘッドホンの音量を上げる</translation>
        </message>
        <message>
            <source>Headphones softer</source>
            <translation>ヘッドホンの音量を下げる</translation>
        </message>
        <message>
            <source>Headphones: more cue</source>
            <translation>ヘッドホン: キューを大きく</translation>
        </message>
        <message>
            <source>Headphones: more master</source>
            <translation>ヘッドホン: マスターを大きく</translation>
        </message>
        <message>
            <source>Headphones: cue left, master right</source>
            <translation>ヘッドホン: 左にキュー、右にマスター</translation>
        </message>
        <message>
            <source>Effects 1 on, off</source>
            <translation>エフェクト 1 のオン/オフ</translation>
        </message>
        <message>
            <source>Effects 1: first effect</source>
            <translation>エフェクト 1: 1 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 1: second effect</source>
            <translation>エフェクト 1: 2 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 1: third effect</source>
            <translation>エフェクト 1: 3 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 1: more</source>
            <translation>エフェクト 1: 強く</translation>
        </message>
        <message>
            <source>Effects 1: less</source>
            <translation>エフェクト 1: 弱く</translation>
        </message>
        <message>
            <source>Effects 2 on, off</source>
            <translation>エフェクト 2 のオン/オフ</translation>
        </message>
        <message>
            <source>Effects 2: first effect</source>
            <translation>エフェクト 2: 1 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 2: second effect</source>
            <translation>エフェクト 2: 2 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 2: third effect</source>
            <translation>エフェクト 2: 3 番目のエフェクト</translation>
        </message>
        <message>
            <source>Effects 2: more</source>
            <translation>エフェクト 2: 強く</translation>
        </message>
        <message>
            <source>Effects 2: less</source>
            <translation>エフェクト 2: 弱く</translation>
        </message>
        <message>
            <source>Sample 1</source>
            <translation>サンプル 1</translation>
        </message>
        <message>
            <source>Sample 2</source>
            <translation>サンプル 2</translation>
        </message>
        <message>
            <source>Sample 3</source>
            <translation>サンプル 3</translation>
        </message>
        <message>
            <source>Sample 4</source>
            <translation>サンプル 4</translation>
        </message>
        <message>
            <source>Sample 5</source>
            <translation>サンプル 5</translation>
        </message>
        <message>
            <source>Sample 6</source>
            <translation>サンプル 6</translation>
        </message>
        <message>
            <source>Sample 7</source>
            <translation>サンプル 7</translation>
        </message>
        <message>
            <source>Sample 8</source>
            <translation>サンプル 8</translation>
        </message>
        <message>
            <source>Microphone on, off</source>
            <translation>マイクのオン/オフ</translation>
        </message>
        <message>
            <source>Metronome on, off</source>
            <translation>メトロノームのオン/オフ</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>前のトラック</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>次のトラック</translation>
        </message>
        <message>
            <source>Ten tracks up</source>
            <translation>10 曲上へ</translation>
        </message>
        <message>
            <source>Ten tracks down</source>
            <translation>10 曲下へ</translation>
        </message>
        <message>
            <source>Load the track to the first stopped deck</source>
            <translation>最初の停止中のデッキにトラックをロード</translation>
        </message>
        <message>
            <source>Preview the selected track in the headphones</source>
            <translation>選択したトラックをヘッドホンでプレビュー</translation>
        </message>
        <message>
            <source>Back in the previewed track</source>
            <translation>プレビュー中のトラックを戻す</translation>
        </message>
        <message>
            <source>Forward in the previewed track</source>
            <translation>プレビュー中のトラックを進める</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>選択したトラックを準備リストに追加</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>トラックを検索</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>フォルダーをライブラリに追加</translation>
        </message>
        <message>
            <source>Undo an edit</source>
            <translation>編集を元に戻す</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Waves nearer</source>
            <translation>波形を拡大</translation>
        </message>
        <message>
            <source>Waves further</source>
            <translation>波形を縮小</translation>
        </message>
        <message>
            <source>The whole track in the waves</source>
            <translation>波形にトラック全体を表示</translation>
        </message>
        <message>
            <source>Next control; arrows, Return and Space work on it</source>
            <translation>次の操作部へ (矢印、Enter、Space で操作)</translation>
        </message>
        <message>
            <source>Record, stop recording</source>
            <translation>録音、録音停止</translation>
        </message>
        <message>
            <source>Layout: 2 decks</source>
            <translation>レイアウト: 2 デッキ</translation>
        </message>
        <message>
            <source>Layout: 4 decks</source>
            <translation>レイアウト: 4 デッキ</translation>
        </message>
        <message>
            <source>Layout: library</source>
            <translation>レイアウト: ライブラリ</translation>
        </message>
        <message>
            <source>Layout: mixer</source>
            <translation>レイアウト: ミキサー</translation>
        </message>
        <message>
            <source>Layout: performance</source>
            <translation>レイアウト: パフォーマンス</translation>
        </message>
        <message>
            <source>Layout: preparation</source>
            <translation>レイアウト: 準備</translation>
        </message>
        <message>
            <source>Layout: touch</source>
            <translation>レイアウト: タッチ</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>次のレイアウト</translation>
        </message>
        <message>
            <source>Waves lying or upright</source>
            <translation>波形の横/縦表示</translation>
        </message>
        <message>
            <source>Show or hide the waves</source>
            <translation>波形の表示/非表示</translation>
        </message>
        <message>
            <source>Show or hide the effects</source>
            <translation>エフェクトの表示/非表示</translation>
        </message>
        <message>
            <source>Show or hide the sampler</source>
            <translation>サンプラーの表示/非表示</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>ライブラリの表示/非表示</translation>
        </message>
        <message>
            <source>Show or hide the mixer</source>
            <translation>ミキサーの表示/非表示</translation>
        </message>
        <message>
            <source>Decks in full, or as a line each (touch)</source>
            <translation>デッキを全体で表示、または 1 行ずつ表示 (タッチ)</translation>
        </message>
        <message>
            <source>The other deck at the left (touch)</source>
            <translation>左側のもう一方のデッキ (タッチ)</translation>
        </message>
        <message>
            <source>The other deck at the right (touch)</source>
            <translation>右側のもう一方のデッキ (タッチ)</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>コントローラーを別ウィンドウで表示</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Name the control under the mouse</source>
            <translation>マウスの下にある操作部の名前を表示</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Close a page, dismiss a message</source>
            <translation>ページを閉じる、メッセージを消す</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message>
            <source>%1 cannot be used here.</source>
            <translation>%1 はここでは使えません。</translation>
        </message>
        <message>
            <source>%1 was the key of "%2", which has none now.</source>
            <translation>%1 は「%2」のキーでした。この操作には現在キーがありません。</translation>
        </message>
        <message>
            <source>Search in the keys</source>
            <translation>キーを検索</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>検索: キーまたは語句</translation>
        </message>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>すべて初期値に</translation>
        </message>
        <message>
            <source>Put all keys back</source>
            <translation>すべてのキーを初期値に戻す</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n 件変更済み</numerusform>
            </translation>
        </message>
        <message>
            <source>SAVE AS A FILE</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>Save all keys as a file</source>
            <translation>すべてのキー設定をファイルに保存</translation>
        </message>
        <message>
            <source>TAKE FROM A FILE</source>
            <translation>ファイルから読込</translation>
        </message>
        <message>
            <source>Take all keys from a file</source>
            <translation>すべてのキー設定をファイルから読み込む</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Undo the change of keys</source>
            <translation>キーの変更を元に戻す</translation>
        </message>
        <message>
            <source>REDO</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Change the keys again</source>
            <translation>キーの変更をやり直す</translation>
        </message>
        <message>
            <source>Take your own keys back</source>
            <translation>自分のキーに戻す</translation>
        </message>
        <message>
            <source>Press a key…</source>
            <translation>キーを押してください…</translation>
        </message>
        <message>
            <source>Key of: %1, %2</source>
            <translation>%1 のキー、%2</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Put this key back: %1</source>
            <translation>このキーを初期値に戻す: %1</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoice</name>
        <message>
            <source>Layout: %1</source>
            <translation>レイアウト: %1</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>2 DECKS</source>
            <translation>2デッキ</translation>
        </message>
        <message>
            <source>4 DECKS</source>
            <translation>4デッキ</translation>
        </message>
        <message>
            <source>LIBRARY</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>MIXER</source>
            <translation>ミキサー</translation>
        </message>
        <message>
            <source>PERFORM</source>
            <translation>プレイ</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>TOUCH</source>
            <translation>タッチ</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>{device} learns, beginning with {base}</source>
            <translation>{device} が学習中 ({base} から開始)</translation>
        </message>
        <message>
            <source>{device} learns</source>
            <translation>{device} が学習中</translation>
        </message>
        <message>
            <source>It cannot be learned: {}</source>
            <translation>学習できません: {}</translation>
        </message>
        <message>
            <source>{}: touch the wheel and turn it once round</source>
            <translation>{}: ホイールに触れて 1 回転させてください</translation>
        </message>
        <message>
            <source>{}: turn it to the right, or press it</source>
            <translation>{}: 右に回すか押してください</translation>
        </message>
        <message>
            <source>{}: press it on the controller</source>
            <translation>{}: コントローラーで押してください</translation>
        </message>
        <message>
            <source>{}: move it on the controller, all the way</source>
            <translation>{}: コントローラーで端から端まで動かしてください</translation>
        </message>
        <message>
            <source>{}: once again, or further</source>
            <translation>{}: もう一度、またはもっと大きく</translation>
        </message>
        <message>
            <source>{}: several things moved; only the one, please</source>
            <translation>{}: 複数のものが動きました。1 つだけ動かしてください</translation>
        </message>
        <message>
            <source>{}: let go</source>
            <translation>{}: 手を離してください</translation>
        </message>
        <message>
            <source>Touch a control in the window.</source>
            <translation>ウィンドウの操作部に触れてください。</translation>
        </message>
        <message>
            <source>Before, it did: {}. UNDO brings that back.</source>
            <translation>以前の動作: {}。「元に戻す」で復元します。</translation>
        </message>
        <message>
            <source>{} cannot be learned here.</source>
            <translation>{} はここでは学習できません。</translation>
        </message>
        <message>
            <source>The lesson has ended: begin it again.</source>
            <translation>学習が終了しました。もう一度始めてください。</translation>
        </message>
        <message>
            <source>{} is gone: plug it in again to go on.</source>
            <translation>{} が外れました。続けるにはもう一度接続してください。</translation>
        </message>
        <message>
            <source>Load to deck {}</source>
            <translation>デッキ {} に読み込む</translation>
        </message>
        <message>
            <source>Shift button, held</source>
            <translation>シフトボタン (押している間)</translation>
        </message>
        <message>
            <source>Wheel that walks through the tracks</source>
            <translation>トラックを移動するホイール</translation>
        </message>
        <message>
            <source>Load to the first deck that stands</source>
            <translation>最初の停止中デッキに読み込む</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>ヘッドフォンで試聴</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>録音</translation>
        </message>
    </context>
    <context>
        <name>LessonLayer</name>
        <message>
            <source>Found: %1</source>
            <translation>見つかりました: %1</translation>
        </message>
        <message>
            <source>Something else to learn</source>
            <translation>ほかに学習するもの</translation>
        </message>
        <message>
            <source>SOMETHING ELSE</source>
            <translation>ほかのもの</translation>
        </message>
        <message>
            <source>WITH SHIFT</source>
            <translation>シフト併用</translation>
        </message>
        <message>
            <source>What is learned acts while the shift button is held</source>
            <translation>学習した動作はシフトボタンを押している間に働きます</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Leave this control as it is</source>
            <translation>この操作部はそのままにする</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Forget what was learned last, and learn it again</source>
            <translation>最後の学習を取り消してやり直す</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep the mapping and give it to the controller</source>
            <translation>マッピングを保存してコントローラーで使う</translation>
        </message>
        <message numerus="yes">
            <source>%n learned</source>
            <translation>
                <numerusform>%n 件学習</numerusform>
            </translation>
        </message>
        <message>
            <source>END WITHOUT SAVING</source>
            <translation>保存せずに終了</translation>
        </message>
        <message>
            <source>END</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>学習を終える</translation>
        </message>
        <message>
            <source>This band to the top</source>
            <translation>このバンドを上へ</translation>
        </message>
        <message>
            <source>This band to the bottom</source>
            <translation>このバンドを下へ</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1, clipped</source>
            <translation>%1、クリップ</translation>
        </message>
        <message>
            <source>Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights</source>
            <translation>明るい部分: 聞こえる音量 (RMS)。その上: ピーク。押すとクリップ表示を消します</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>New crate, playlist, folder or smart crate</source>
            <translation>新しいクレート、プレイリスト、フォルダー、スマートクレート</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open files or folders</source>
            <translation>ファイルやフォルダーを開く</translation>
        </message>
        <message>
            <source>Decks with their pads, and the mixer</source>
            <translation>パッド付きのデッキとミキサー</translation>
        </message>
        <message>
            <source>More room for tracks: decks as a line each</source>
            <translation>曲の一覧を広く: デッキを 1 行ずつ表示</translation>
        </message>
        <message>
            <source>STOP IMPORT</source>
            <translation>読込を中止</translation>
        </message>
        <message>
            <source>Stop the import of another program's library</source>
            <translation>他のプログラムのライブラリの読み込みを中止</translation>
        </message>
        <message>
            <source>A right click follows another deck</source>
            <translation>右クリックで別のデッキに合わせます</translation>
        </message>
        <message>
            <source>EDIT</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit the selected tracks</source>
            <translation>選択したトラックを編集</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>選択したトラックを準備リストに追加</translation>
        </message>
        <message>
            <source>LOAD %1</source>
            <translation>LOAD %1</translation>
        </message>
        <message>
            <source>Load the selected track to deck %1</source>
            <translation>選択したトラックをデッキ %1 にロード</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>新しいクレート</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>この検索からスマートクレートを作成</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>フォルダーをライブラリに追加</translation>
        </message>
    </context>
    <context>
        <name>LimiterButton</name>
        <message>
            <source>LIMITER</source>
            <translation>LIMITER</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>リミッター</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>No controller</source>
            <translation>コントローラーなし</translation>
        </message>
        <message>
            <source>ON AIR</source>
            <translation>ON AIR</translation>
        </message>
        <message>
            <source>CONNECTING</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>OFF AIR</source>
            <translation>OFF AIR</translation>
        </message>
    </context>
    <context>
        <name>LoopRows</name>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Halve the loop of deck %1</source>
            <translation>デッキ %1 のループを半分に</translation>
        </message>
        <message>
            <source>Loop %1 beats, deck %2</source>
            <translation>%1 拍ループ、デッキ %2</translation>
        </message>
        <message>
            <source>Double the loop of deck %1</source>
            <translation>デッキ %1 のループを 2 倍に</translation>
        </message>
        <message>
            <source>IN</source>
            <translation>IN</translation>
        </message>
        <message>
            <source>Loop in, deck %1</source>
            <translation>ループイン、デッキ %1</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Loop out, deck %1</source>
            <translation>ループアウト、デッキ %1</translation>
        </message>
        <message>
            <source>EXIT</source>
            <translation>EXIT</translation>
        </message>
        <message>
            <source>RELOOP</source>
            <translation>RELOOP</translation>
        </message>
        <message>
            <source>Back into the loop or out of it, deck %1</source>
            <translation>ループに戻る/抜ける、デッキ %1</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
        </message>
        <message>
            <source>Jump back, deck %1</source>
            <translation>ジャンプで戻る、デッキ %1</translation>
        </message>
        <message>
            <source>Jump size %1 beats, deck %2</source>
            <translation>ジャンプ幅 %1 拍、デッキ %2</translation>
        </message>
        <message>
            <source>Press: double. Right click: half</source>
            <translation>押す: 2 倍。右クリック: 半分</translation>
        </message>
        <message>
            <source>Jump forward, deck %1</source>
            <translation>ジャンプで進む、デッキ %1</translation>
        </message>
        <message>
            <source>◀ LOOP</source>
            <translation>◀ LOOP</translation>
        </message>
        <message>
            <source>Move the loop back a beat, deck %1</source>
            <translation>ループを 1 拍戻す、デッキ %1</translation>
        </message>
        <message>
            <source>LOOP ▶</source>
            <translation>LOOP ▶</translation>
        </message>
        <message>
            <source>Move the loop forward a beat, deck %1</source>
            <translation>ループを 1 拍進める、デッキ %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYL</translation>
        </message>
        <message>
            <source>CENSOR</source>
            <translation>CENSOR</translation>
        </message>
        <message>
            <source>CENS</source>
            <translation>CENS</translation>
        </message>
        <message>
            <source>Censor while held, deck %1</source>
            <translation>押している間 Censor (一時逆再生)、デッキ %1</translation>
        </message>
        <message>
            <source>BRAKE</source>
            <translation>BRAKE</translation>
        </message>
        <message>
            <source>Brake deck %1</source>
            <translation>ブレーキ、デッキ %1</translation>
        </message>
        <message>
            <source>SPINBACK</source>
            <translation>SPINBACK</translation>
        </message>
        <message>
            <source>SPIN</source>
            <translation>SPIN</translation>
        </message>
        <message>
            <source>Spinback deck %1</source>
            <translation>スピンバック、デッキ %1</translation>
        </message>
        <message>
            <source>SOFT START</source>
            <translation>SOFT START</translation>
        </message>
        <message>
            <source>START</source>
            <translation>START</translation>
        </message>
        <message>
            <source>Soft start deck %1</source>
            <translation>ソフトスタート、デッキ %1</translation>
        </message>
    </context>
    <context>
        <name>MainMeters</name>
        <message>
            <source>Loudness %1 LUFS, momentary %2</source>
            <translation>ラウドネス %1 LUFS、モーメンタリー %2</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>NOW</source>
            <translation>NOW</translation>
        </message>
        <message>
            <source>Main output, left</source>
            <translation>メイン出力、左</translation>
        </message>
        <message>
            <source>Main output, right</source>
            <translation>メイン出力、右</translation>
        </message>
        <message>
            <source>Limiter takes away %1</source>
            <translation>リミッターの抑制量 %1</translation>
        </message>
    </context>
    <context>
        <name>MappingDialogs</name>
        <message>
            <source>Mapping</source>
            <translation>マッピング</translation>
        </message>
        <message>
            <source>Mapping with its scripts</source>
            <translation>スクリプト付きマッピング</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>マッピングを読み込む</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>マッピング</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Share a mapping</source>
            <translation>マッピングを共有</translation>
        </message>
    </context>
    <context>
        <name>MappingList</name>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>What fits its name</source>
            <translation>名前に合うもの</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>マッピングなし</translation>
        </message>
        <message>
            <source>It does nothing</source>
            <translation>何もしません</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>自分用</translation>
        </message>
        <message>
            <source>Shipped with DJ Universe</source>
            <translation>DJ Universe 付属</translation>
        </message>
        <message>
            <source>Of Mixxx</source>
            <translation>Mixxx のもの</translation>
        </message>
    </context>
    <context>
        <name>MappingPicker</name>
        <message>
            <source>Search in the mappings</source>
            <translation>マッピングを検索</translation>
        </message>
        <message>
            <source>Search: maker, name, file</source>
            <translation>検索: メーカー、名前、ファイル</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>マッピング %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>マッピング</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>MasterSection</name>
        <message>
            <source>MAIN</source>
            <translation>MAIN</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>メイン音量</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>PHONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>ヘッドホン音量</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>ヘッドホンのキューとメインのバランス</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>ヘッドホン: 左にキュー、右にメイン</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>same key</source>
            <translation>同じキー</translation>
        </message>
        <message>
            <source>neighbour +1</source>
            <translation>隣のキー +1</translation>
        </message>
        <message>
            <source>neighbour −1</source>
            <translation>隣のキー −1</translation>
        </message>
        <message>
            <source>energy boost +2</source>
            <translation>エナジーブースト +2</translation>
        </message>
        <message>
            <source>energy boost +7</source>
            <translation>エナジーブースト +7</translation>
        </message>
        <message>
            <source>energy drop −7</source>
            <translation>エナジードロップ −7</translation>
        </message>
        <message>
            <source>energy drop −2</source>
            <translation>エナジードロップ −2</translation>
        </message>
        <message>
            <source>relative key</source>
            <translation>平行調</translation>
        </message>
        <message>
            <source>diagonal +1</source>
            <translation>対角 +1</translation>
        </message>
        <message>
            <source>diagonal −1</source>
            <translation>対角 −1</translation>
        </message>
        <message>
            <source>keys clash</source>
            <translation>キーが合わない</translation>
        </message>
        <message>
            <source>tempo of {}</source>
            <translation>{} と同テンポ</translation>
        </message>
        <message>
            <source>{} % to {}</source>
            <translation>{} % → {}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>UNDO</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>MeterScale</name>
        <message>
            <source>CLIP</source>
            <translation>CLIP</translation>
        </message>
    </context>
    <context>
        <name>MicButton</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>Right click: gain, talk-over, headphones</source>
            <translation>右クリック：ゲイン、トークオーバー、ヘッドホン</translation>
        </message>
    </context>
    <context>
        <name>MicGroup</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>The sound device gives no microphone: see the settings</source>
            <translation>オーディオデバイスにマイク入力がありません。設定を確認してください</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>トークオーバー</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>マイクのゲイン</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>マイクのレベル</translation>
        </message>
    </context>
    <context>
        <name>MicStrip</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>マイクのレベル</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>マイクのゲイン</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>トークオーバー</translation>
        </message>
        <message>
            <source>DUCK</source>
            <translation>DUCK</translation>
        </message>
        <message>
            <source>How much quieter the music gets for the microphone</source>
            <translation>マイク使用時に音楽を下げる量</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones</source>
            <translation>マイクをヘッドホンで聴く</translation>
        </message>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Hear the microphone on the booth output, too</source>
            <translation>マイクをブース出力でも聞く</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>TALK</source>
            <translation>TALK</translation>
        </message>
        <message>
            <source>VOICE</source>
            <translation>VOICE</translation>
        </message>
        <message>
            <source>Talk-over is off: the music stays as loud as it is</source>
            <translation>トークオーバーはオフ: 音楽の音量は変わりません</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while the microphone is on</source>
            <translation>トークオーバー: マイクがオンの間、音楽の音量を下げます</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while you speak</source>
            <translation>トークオーバー: 話している間、音楽の音量を下げます</translation>
        </message>
    </context>
    <context>
        <name>Mixer</name>
        <message>
            <source>Crossfader: {}</source>
            <translation>クロスフェーダー: {}</translation>
        </message>
        <message>
            <source>Sides swapped: yes</source>
            <translation>サイドの入れ替え: はい</translation>
        </message>
        <message>
            <source>Sides swapped: no</source>
            <translation>サイドの入れ替え: いいえ</translation>
        </message>
        <message>
            <source>Faders: {}</source>
            <translation>フェーダー: {}</translation>
        </message>
    </context>
    <context>
        <name>MixerPanel</name>
        <message>
            <source>Mixer</source>
            <translation>ミキサー</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>All pad modes of deck %1</source>
            <translation>デッキ %1 のすべてのパッドモード</translation>
        </message>
    </context>
    <context>
        <name>Monitor</name>
        <message>
            <source>All controllers</source>
            <translation>すべてのコントローラー</translation>
        </message>
        <message>
            <source>{count} messages, {rate} a second</source>
            <translation>メッセージ {count} 件、毎秒 {rate} 件</translation>
        </message>
        <message>
            <source>, {} more were not told</source>
            <translation>、ほか {} 件は表示されていません</translation>
        </message>
    </context>
    <context>
        <name>MonitorView</name>
        <message>
            <source>CLOSE THE MONITOR</source>
            <translation>モニターを閉じる</translation>
        </message>
        <message>
            <source>OPEN THE MONITOR</source>
            <translation>モニターを開く</translation>
        </message>
        <message>
            <source>Messages to and from controllers</source>
            <translation>コントローラーとのメッセージ</translation>
        </message>
        <message>
            <source>GO ON</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>PAUSE</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Let the messages stand still</source>
            <translation>メッセージを止める</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Forget the messages shown</source>
            <translation>表示中のメッセージを消す</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the messages shown to the clipboard</source>
            <translation>表示中のメッセージをクリップボードにコピー</translation>
        </message>
        <message>
            <source>Controller that is watched</source>
            <translation>監視するコントローラー</translation>
        </message>
        <message>
            <source>Show only messages with</source>
            <translation>次を含むメッセージだけ表示</translation>
        </message>
        <message>
            <source>Only with: B0 07, volume</source>
            <translation>絞り込み: B0 07、volume</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Touch something on a controller.</source>
            <translation>コントローラーのどこかに触れてください。</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Key lock: off</source>
            <translation>キーロック: オフ</translation>
        </message>
        <message>
            <source>Key lock: on</source>
            <translation>キーロック: オン</translation>
        </message>
        <message>
            <source>Slip: off</source>
            <translation>スリップ: オフ</translation>
        </message>
        <message>
            <source>Slip: on</source>
            <translation>スリップ: オン</translation>
        </message>
        <message>
            <source>Quantize: off</source>
            <translation>クオンタイズ: オフ</translation>
        </message>
        <message>
            <source>Quantize: on</source>
            <translation>クオンタイズ: オン</translation>
        </message>
        <message>
            <source>Vinyl mode: off</source>
            <translation>バイナルモード: オフ</translation>
        </message>
        <message>
            <source>Vinyl mode: on</source>
            <translation>バイナルモード: オン</translation>
        </message>
        <message>
            <source>Reverse: off</source>
            <translation>リバース: オフ</translation>
        </message>
        <message>
            <source>Reverse: on</source>
            <translation>リバース: オン</translation>
        </message>
        <message>
            <source>Timecode: off</source>
            <translation>タイムコード: オフ</translation>
        </message>
        <message>
            <source>Timecode: on</source>
            <translation>タイムコード: オン</translation>
        </message>
        <message>
            <source>Brake</source>
            <translation>ブレーキ</translation>
        </message>
        <message>
            <source>Brake takes {} s</source>
            <translation>ブレーキ時間 {} 秒</translation>
        </message>
        <message>
            <source>Spinback</source>
            <translation>スピンバック</translation>
        </message>
        <message>
            <source>Spinback takes {} s</source>
            <translation>スピンバック時間 {} 秒</translation>
        </message>
        <message>
            <source>Soft start</source>
            <translation>ソフトスタート</translation>
        </message>
        <message>
            <source>Soft start takes {} s</source>
            <translation>ソフトスタート時間 {} 秒</translation>
        </message>
        <message>
            <source>Range of the tempo fader: {}</source>
            <translation>テンポフェーダーの範囲: {}</translation>
        </message>
        <message>
            <source>Cue button: {}</source>
            <translation>キューボタン: {}</translation>
        </message>
        <message>
            <source>Sync follows: {}</source>
            <translation>シンクの対象: {}</translation>
        </message>
        <message>
            <source>Tempo to the leader's: {}</source>
            <translation>リーダーに対するテンポ: {}</translation>
        </message>
        <message>
            <source>Sound of the key lock: {}</source>
            <translation>キーロックの音質: {}</translation>
        </message>
        <message>
            <source>Timecode mode: {}</source>
            <translation>タイムコードのモード: {}</translation>
        </message>
        <message>
            <source>Timecode: set up</source>
            <translation>タイムコード: 設定</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>トラックのメモ</translation>
        </message>
        <message>
            <source>Match the key to the leader's</source>
            <translation>キーをリーダーに合わせる</translation>
        </message>
        <message>
            <source>Key as recorded</source>
            <translation>元のキーに戻す</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>取り出し</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More of deck %1</source>
            <translation>デッキ %1 のその他の操作</translation>
        </message>
        <message>
            <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
            <translation>ブレーキ、バイナルモード、キューボタン、シンク、キー、取り出し</translation>
        </message>
    </context>
    <context>
        <name>Networks</name>
        <message>
            <source>CLOCK {}</source>
            <translation>クロック {}</translation>
        </message>
        <message>
            <source>CLOCK</source>
            <translation>クロック</translation>
        </message>
        <message>
            <source>LINK {}</source>
            <translation>LINK {}</translation>
        </message>
        <message>
            <source>Ableton Link: {peers} others, {bpm} BPM</source>
            <translation>Ableton Link: ほか {peers}、{bpm} BPM</translation>
        </message>
        <message>
            <source>MIDI clock goes out</source>
            <translation>MIDI クロックを送信中</translation>
        </message>
        <message>
            <source>MIDI time code goes out</source>
            <translation>MIDI タイムコードを送信中</translation>
        </message>
        <message>
            <source>MIDI clock comes in: {} BPM</source>
            <translation>MIDI クロックを受信中: {} BPM</translation>
        </message>
        <message>
            <source>MIDI clock is waited for</source>
            <translation>MIDI クロックを待っています</translation>
        </message>
        <message>
            <source>OSC: only sent</source>
            <translation>OSC: 送信のみ</translation>
        </message>
        <message>
            <source>OSC: port {port}, {listeners} listeners</source>
            <translation>OSC: ポート {port}、受信先 {listeners}</translation>
        </message>
        <message>
            <source>{}, leads the decks</source>
            <translation>{}(デッキをリード)</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Notes of deck %1: %2</source>
            <translation>デッキ %1 のメモ: %2</translation>
        </message>
        <message>
            <source>Notes: %1</source>
            <translation>メモ: %1</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the notes</source>
            <translation>メモを閉じる</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>TRACK</source>
            <translation>トラック</translation>
        </message>
        <message>
            <source>HERE</source>
            <translation>ここ</translation>
        </message>
        <message>
            <source>The note is about the whole track</source>
            <translation>メモはトラック全体についてのもの</translation>
        </message>
        <message>
            <source>The note is about the place of the playhead</source>
            <translation>メモは再生位置についてのもの</translation>
        </message>
        <message>
            <source>New note at the playhead</source>
            <translation>再生位置に新しいメモを追加</translation>
        </message>
        <message>
            <source>New note about the track</source>
            <translation>トラックについての新しいメモ</translation>
        </message>
        <message>
            <source>Note at the playhead…</source>
            <translation>再生位置にメモ…</translation>
        </message>
        <message>
            <source>Note about the track…</source>
            <translation>トラックについてのメモ…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Jump to the note at %1</source>
            <translation>%1 のメモに移動</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>メモを削除</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>メモはまだありません</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>このデッキにはトラックがありません。</translation>
        </message>
        <message>
            <source>Noted at {}.</source>
            <translation>{} にメモしました。</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>メモしました。</translation>
        </message>
    </context>
    <context>
        <name>OpenDialogs</name>
        <message>
            <source>Open music files</source>
            <translation>音楽ファイルを開く</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>音楽</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>音楽フォルダーを開く</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>音楽フォルダーをライブラリに追加</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What the window shows.</source>
            <translation>ウィンドウに表示するもの。</translation>
        </message>
        <message>
            <source>Parts shown or hidden by hand, by layout.</source>
            <translation>手動で表示または非表示にした部分 (レイアウトごと)。</translation>
        </message>
        <message>
            <source>Sizes of parts changed by hand, by layout.</source>
            <translation>手動で変えた部分のサイズ (レイアウトごと)。</translation>
        </message>
        <message>
            <source>The decks at the left and right, where a side shows one of two.</source>
            <translation>片側に 2 つのうち 1 つを表示するときの、左右のデッキ。</translation>
        </message>
        <message>
            <source>Where the window was: x, y, width, height.</source>
            <translation>ウィンドウの位置とサイズ: x、y、幅、高さ。</translation>
        </message>
        <message>
            <source>The window of a drawn controller is open.</source>
            <translation>描画したコントローラーのウィンドウを開いている。</translation>
        </message>
        <message>
            <source>Which controller is drawn there; empty: the usual one.</source>
            <translation>そこに描くコントローラー。空欄: 通常のもの。</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>画面全体に表示します。</translation>
        </message>
        <message>
            <source>Colours.</source>
            <translation>配色。</translation>
        </message>
        <message>
            <source>Size of everything.</source>
            <translation>全体の大きさ。</translation>
        </message>
        <message>
            <source>No animations but the waves.</source>
            <translation>波形以外のアニメーションを止めます。</translation>
        </message>
        <message>
            <source>Of all texts; empty: the system's.</source>
            <translation>すべてのテキストの言語。空の場合はシステムの言語。</translation>
        </message>
        <message>
            <source>Name and value of the control under the mouse.</source>
            <translation>マウスの下にある操作部の名前と値。</translation>
        </message>
        <message>
            <source>Waves stand between the decks.</source>
            <translation>波形をデッキの間に縦に表示します。</translation>
        </message>
        <message>
            <source>Zoom of the waves, in half doublings.</source>
            <translation>波形のズーム (2 倍の半分の刻み)。</translation>
        </message>
        <message>
            <source>What draws the waves.</source>
            <translation>波形の描画方式。</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record.</source>
            <translation>波形を引くと、レコードではなく再生位置を動かします。</translation>
        </message>
        <message>
            <source>The large time is the elapsed one.</source>
            <translation>大きい時間表示を経過時間にします。</translation>
        </message>
        <message>
            <source>Mode and bank of the pads, by deck.</source>
            <translation>デッキごとのパッドのモードとバンク。</translation>
        </message>
        <message>
            <source>The source that is shown.</source>
            <translation>表示中のソース。</translation>
        </message>
        <message>
            <source>The file that is selected.</source>
            <translation>選択中のファイル。</translation>
        </message>
        <message>
            <source>The column that orders the rows, with - in front: downwards.</source>
            <translation>並べ替えに使う列。先頭に - を付けると降順。</translation>
        </message>
        <message>
            <source>Branches of the tree turned by hand.</source>
            <translation>手動で開閉したツリーの枝。</translation>
        </message>
        <message>
            <source>What was searched for.</source>
            <translation>検索した内容。</translation>
        </message>
        <message>
            <source>What is searched for now.</source>
            <translation>現在の検索語。</translation>
        </message>
        <message>
            <source>Filters that are on.</source>
            <translation>オンになっているフィルター。</translation>
        </message>
        <message>
            <source>Keep what was searched for.</source>
            <translation>検索した言葉を残します。</translation>
        </message>
        <message>
            <source>Columns shown, with their widths; empty: the usual ones.</source>
            <translation>表示する列とその幅。空の場合は標準の列。</translation>
        </message>
        <message>
            <source>Keys changed by hand: action to keys.</source>
            <translation>手動で変えたキー: 操作からキーへの対応。</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>キーに印字された文字にかかわらず、US 配列の位置として扱います。</translation>
        </message>
        <message>
            <source>The first-run guide was seen.</source>
            <translation>初回ガイドを表示済みです。</translation>
        </message>
    </context>
    <context>
        <name>Outlook</name>
        <message>
            <source>Waves</source>
            <translation>波形</translation>
        </message>
        <message>
            <source>Decks with pads, and the mixer</source>
            <translation>パッド付きのデッキとミキサー</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>ミキサー</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>エフェクト</translation>
        </message>
        <message>
            <source>Sampler, microphone, metronome</source>
            <translation>サンプラー、マイク、メトロノーム</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Upright waves between the decks</source>
            <translation>デッキの間に波形を縦に表示</translation>
        </message>
        <message>
            <source>Usual sizes and parts of this layout</source>
            <translation>このレイアウトのサイズと表示部分を標準に戻す</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>コントローラーを別ウィンドウで表示</translation>
        </message>
        <message>
            <source>Controller on a phone or tablet…</source>
            <translation>スマートフォンやタブレットのコントローラー…</translation>
        </message>
        <message>
            <source>Everything at {} (the window comes back)</source>
            <translation>全体の大きさ {} (ウィンドウは開き直します)</translation>
        </message>
    </context>
    <context>
        <name>Outputs</name>
        <message>
            <source>MAIN</source>
            <translation>MAIN</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>メイン音量</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>HEADPHONES</source>
            <translation>HEADPHONES</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>PHONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>ヘッドホン音量</translation>
        </message>
        <message>
            <source>Headphones, left</source>
            <translation>ヘッドホン、左</translation>
        </message>
        <message>
            <source>Headphones, right</source>
            <translation>ヘッドホン、右</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>ヘッドホン: 左にキュー、右にメイン</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>ヘッドホンのキューとメインのバランス</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of deck %1</source>
            <translation>デッキ %1 の全体波形</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Pad %1</source>
            <translation>パッド %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>パッド %1 %2</translation>
        </message>
    </context>
    <context>
        <name>PadGrid</name>
        <message>
            <source>%1 on the pads of deck %2</source>
            <translation>%1: デッキ %2 のパッド</translation>
        </message>
        <message>
            <source>Bank before, deck %1</source>
            <translation>前のバンク、デッキ %1</translation>
        </message>
        <message>
            <source>Half as many beats in the slicer, deck %1</source>
            <translation>スライサーの拍数を半分に、デッキ %1</translation>
        </message>
        <message>
            <source>Next bank, deck %1</source>
            <translation>次のバンク、デッキ %1</translation>
        </message>
        <message>
            <source>Twice as many beats in the slicer, deck %1</source>
            <translation>スライサーの拍数を2倍に、デッキ %1</translation>
        </message>
        <message>
            <source>%1, deck %2</source>
            <translation>%1、デッキ %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Shift: 消去。右クリック: 名前とカラー</translation>
        </message>
    </context>
    <context>
        <name>PadMenu</name>
        <message>
            <source>Cue %1</source>
            <translation>キュー %1</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>キューの名前</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>カラー %1</translation>
        </message>
        <message>
            <source>GO</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to the cue</source>
            <translation>キューに移動</translation>
        </message>
        <message>
            <source>SET HERE</source>
            <translation>ここに設定</translation>
        </message>
        <message>
            <source>Set the cue here</source>
            <translation>キューをここに設定</translation>
        </message>
        <message>
            <source>SET LOOP</source>
            <translation>ループ設定</translation>
        </message>
        <message>
            <source>Keep the loop in the cue</source>
            <translation>ループをキューに保存</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Clear the cue</source>
            <translation>キューを消去</translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>CUE {}</source>
            <translation>CUE {}</translation>
        </message>
        <message>
            <source>LOOP {}</source>
            <translation>LOOP {}</translation>
        </message>
        <message>
            <source>JUMP {}</source>
            <translation>JUMP {}</translation>
        </message>
        <message>
            <source>save loop</source>
            <translation>ループを保存</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>拍</translation>
        </message>
        <message>
            <source>beats</source>
            <translation>拍</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>半音</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>元のキー</translation>
        </message>
        <message>
            <source>of {} beats</source>
            <translation>{} 拍中</translation>
        </message>
        <message>
            <source>Slice {}</source>
            <translation>スライス {}</translation>
        </message>
        <message>
            <source>no sample</source>
            <translation>サンプルなし</translation>
        </message>
        <message>
            <source>on the beat</source>
            <translation>拍待ち</translation>
        </message>
        <message>
            <source>Sample {}</source>
            <translation>サンプル {}</translation>
        </message>
        <message>
            <source>Stem {}</source>
            <translation>ステム {}</translation>
        </message>
        <message>
            <source>solo</source>
            <translation>ソロ</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>no stems</source>
            <translation>ステムなし</translation>
        </message>
        <message>
            <source>HOT CUE</source>
            <translation>HOT CUE</translation>
        </message>
        <message>
            <source>Hot cues</source>
            <translation>ホットキュー</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Loops of so many beats</source>
            <translation>ビートループ</translation>
        </message>
        <message>
            <source>ROLL</source>
            <translation>ROLL</translation>
        </message>
        <message>
            <source>Loop rolls</source>
            <translation>ループロール</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
        </message>
        <message>
            <source>Beat jumps</source>
            <translation>ビートジャンプ</translation>
        </message>
        <message>
            <source>SAVED</source>
            <translation>SAVED</translation>
        </message>
        <message>
            <source>Saved loops</source>
            <translation>保存したループ</translation>
        </message>
        <message>
            <source>SAMPLER</source>
            <translation>SAMPLER</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>サンプル</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Stems</source>
            <translation>ステム</translation>
        </message>
        <message>
            <source>KEYS</source>
            <translation>KEYS</translation>
        </message>
        <message>
            <source>Key shift</source>
            <translation>キーシフト</translation>
        </message>
        <message>
            <source>SLICER</source>
            <translation>SLICER</translation>
        </message>
        <message>
            <source>Slicer</source>
            <translation>スライサー</translation>
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>Phase of deck %1</source>
            <translation>デッキ %1 の位相</translation>
        </message>
    </context>
    <context>
        <name>PreviewButton</name>
        <message>
            <source>Stop the preview</source>
            <translation>プレビューを停止</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>ヘッドホンでプレビュー</translation>
        </message>
    </context>
    <context>
        <name>PreviewGroup</name>
        <message>
            <source>Pause the preview</source>
            <translation>プレビューを一時停止</translation>
        </message>
        <message>
            <source>Go on with the preview</source>
            <translation>プレビューを再開</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Place in the preview</source>
            <translation>プレビューの位置</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PREVIEW</translation>
        </message>
        <message>
            <source>Loudness of the preview</source>
            <translation>プレビューの音量</translation>
        </message>
    </context>
    <context>
        <name>QuestionRows</name>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>すべて最初の状態に</translation>
        </message>
        <message>
            <source>All settings as the mapping has them at first</source>
            <translation>すべての設定をマッピングの初期値に戻す</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>BAR {}/8</source>
            <translation>BAR {}/8</translation>
        </message>
        <message>
            <source>IN SYNC</source>
            <translation>IN SYNC</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>RecordButton</name>
        <message>
            <source>STOP?</source>
            <translation>停止?</translation>
        </message>
        <message>
            <source>REC</source>
            <translation>REC</translation>
        </message>
        <message>
            <source>Press twice or hold to stop</source>
            <translation>停止するには 2 回押すか長押し</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Record the main output</source>
            <translation>メイン出力を録音</translation>
        </message>
        <message>
            <source>Press again to stop the recording</source>
            <translation>もう一度押すと録音を停止します</translation>
        </message>
        <message>
            <source>Recording {}</source>
            <translation>録音中: {}</translation>
        </message>
        <message>
            <source>Room on the disk for {}</source>
            <translation>ディスクの空き容量: 残り {} 録音可能</translation>
        </message>
        <message>
            <source>The recording starts</source>
            <translation>録音を開始しています</translation>
        </message>
        <message>
            <source>{} min</source>
            <translation>{} 分</translation>
        </message>
    </context>
    <context>
        <name>Remote</name>
        <message>
            <source>It holds for {}:{:02d}.</source>
            <translation>残り {}:{:02d}</translation>
        </message>
        <message>
            <source>This computer has no address in a local network.</source>
            <translation>このコンピューターにはローカルネットワークのアドレスがありません。</translation>
        </message>
        <message>
            <source>Too many wrong codes: the code was taken back.</source>
            <translation>間違ったコードが多すぎたため、コードを無効にしました。</translation>
        </message>
        <message>
            <source>The page cannot be served: {}</source>
            <translation>ページを提供できません: {}</translation>
        </message>
        <message>
            <source>not reachable now</source>
            <translation>現在つながりません</translation>
        </message>
        <message>
            <source>{} ms away</source>
            <translation>遅延 {} ms</translation>
        </message>
    </context>
    <context>
        <name>RemoteEditor</name>
        <message>
            <source>Controller on a phone or tablet</source>
            <translation>スマートフォンやタブレットのコントローラー</translation>
        </message>
        <message>
            <source>On, until the program ends or it is switched off</source>
            <translation>オン（プログラムの終了か、オフにするまで）</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>QR code of the address and the code</source>
            <translation>アドレスとコードの QR コード</translation>
        </message>
        <message>
            <source>Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.</source>
            <translation>スマートフォンのカメラで画像を読み取るか、ブラウザーでこのアドレスを開いてください。同じネットワークにある必要があります。</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>アドレス %1</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>コード %1</translation>
        </message>
        <message>
            <source>Each device needs a code of its own.</source>
            <translation>デバイスごとに別のコードが必要です。</translation>
        </message>
        <message>
            <source>For one device.</source>
            <translation>1 台用です。</translation>
        </message>
        <message>
            <source>NEW CODE</source>
            <translation>新しいコード</translation>
        </message>
        <message>
            <source>A code for another device</source>
            <translation>別のデバイス用のコード</translation>
        </message>
        <message>
            <source>DISCONNECT</source>
            <translation>切断</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 を切断</translation>
        </message>
    </context>
    <context>
        <name>RoundTrip</name>
        <message>
            <source>Burst {number} of {count}, {heard} heard</source>
            <translation>バースト {number} / {count}、検出 {heard}</translation>
        </message>
        <message>
            <source>No input is open: choose the microphone's and press APPLY.</source>
            <translation>開いている入力がありません。マイクの入力を選んで「適用」を押してください。</translation>
        </message>
        <message>
            <source>Nothing came back: turn up, connect {output} with the microphone's input, or choose another input.</source>
            <translation>何も戻りませんでした。音量を上げるか、{output} をマイクの入力につなぐか、別の入力を選んでください。</translation>
        </message>
        <message>
            <source>Connect {output} with the microphone's input, or hold the microphone to the loudspeaker. Short bursts of noise are heard.</source>
            <translation>{output} をマイクの入力につなぐか、マイクをスピーカーに近づけてください。短いノイズが鳴ります。</translation>
        </message>
        <message>
            <source>Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where it is quieter.</source>
            <translation>確実ではありません (バースト {heard} / {count}、± {spread} ms)。音量を上げるか、静かな場所で測ってください。</translation>
        </message>
        <message>
            <source>{ms} ms out and back (± {spread})</source>
            <translation>往復 {ms} ms (± {spread})</translation>
        </message>
        <message>
            <source>the device tells {ms} ms for its output</source>
            <translation>デバイスの申告では出力 {ms} ms</translation>
        </message>
    </context>
    <context>
        <name>RuleBar</name>
        <message>
            <source>Rule of the smart crate</source>
            <translation>スマートクレートのルール</translation>
        </message>
    </context>
    <context>
        <name>SamplerBar</name>
        <message>
            <source>Sampler</source>
            <translation>サンプラー</translation>
        </message>
        <message>
            <source>SAMPLER</source>
            <translation>SAMPLER</translation>
        </message>
        <message>
            <source>Loudness of the sampler</source>
            <translation>サンプラーの音量</translation>
        </message>
        <message>
            <source>Stop all samples</source>
            <translation>すべてのサンプルを停止</translation>
        </message>
    </context>
    <context>
        <name>SamplerPad</name>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Empty. Drop a sound file on it</source>
            <translation>空です。音声ファイルをドロップしてください</translation>
        </message>
        <message>
            <source>Plays %1. Right button: what it does</source>
            <translation>再生方法: %1。右ボタン: 動作の設定</translation>
        </message>
    </context>
    <context>
        <name>SamplerSlot</name>
        <message>
            <source>Air horn</source>
            <translation>エアホーン</translation>
        </message>
        <message>
            <source>Siren</source>
            <translation>サイレン</translation>
        </message>
        <message>
            <source>Riser</source>
            <translation>ライザー</translation>
        </message>
        <message>
            <source>Sweep</source>
            <translation>スイープ</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>インパクト</translation>
        </message>
        <message>
            <source>Vinyl stop</source>
            <translation>バイナルストップ</translation>
        </message>
        <message>
            <source>Clap</source>
            <translation>クラップ</translation>
        </message>
        <message>
            <source>Kick</source>
            <translation>キック</translation>
        </message>
        <message>
            <source>Plays to its end</source>
            <translation>最後まで再生</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>押している間だけ再生</translation>
        </message>
        <message>
            <source>Starts and stops in turn</source>
            <translation>押すたびに開始/停止</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>ループ</translation>
        </message>
        <message>
            <source>Start on the beat</source>
            <translation>拍に合わせて開始</translation>
        </message>
        <message>
            <source>Headphones only</source>
            <translation>ヘッドホンのみ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Empty the pad</source>
            <translation>パッドを空にする</translation>
        </message>
        <message>
            <source>once</source>
            <translation>1 回</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>ホールド</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>トグル</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Picture of the input</source>
            <translation>入力の図</translation>
        </message>
    </context>
    <context>
        <name>ScrollBar</name>
        <message>
            <source>Scroll</source>
            <translation>スクロール</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find tracks</source>
            <translation>トラックを検索</translation>
        </message>
        <message>
            <source>Find  (Ctrl+F)</source>
            <translation>検索  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>Filters that can be typed</source>
            <translation>入力できるフィルター</translation>
        </message>
    </context>
    <context>
        <name>Segmented</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Decoding</source>
            <translation>デコード中</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>ロード中: {}</translation>
        </message>
        <message>
            <source>{}: cannot be loaded ({})</source>
            <translation>{}: ロードできません ({})</translation>
        </message>
        <message>
            <source>{}: the decoder ended before the file did</source>
            <translation>{}: ファイルの終わりより前にデコーダーが終了しました</translation>
        </message>
        <message>
            <source>{}: there is no such folder</source>
            <translation>{}: このフォルダーは存在しません</translation>
        </message>
        <message>
            <source>{}: no music that can be read</source>
            <translation>{}: 読み取れる音楽がありません</translation>
        </message>
        <message>
            <source>{}: there is no sound in it</source>
            <translation>{}: 音声が含まれていません</translation>
        </message>
        <message>
            <source>{}: its kind of sound is not supported</source>
            <translation>{}: この音声形式には対応していません</translation>
        </message>
        <message>
            <source>{}: nothing in it can be decoded</source>
            <translation>{}: デコードできるデータがありません</translation>
        </message>
        <message>
            <source>{}: the file is empty</source>
            <translation>{}: ファイルが空です</translation>
        </message>
        <message>
            <source>{}: is a folder, not a music file</source>
            <translation>{}: 音楽ファイルではなくフォルダーです</translation>
        </message>
        <message>
            <source>the supervisor is gone: nothing loads</source>
            <translation>スーパーバイザーが停止したため、ロードできません</translation>
        </message>
        <message>
            <source>The supervisor is gone: the sound goes on, but nothing loads.</source>
            <translation>スーパーバイザーが停止しました。音は続きますが、ロードはできません。</translation>
        </message>
        <message>
            <source>The supervisor is back.</source>
            <translation>スーパーバイザーが復帰しました。</translation>
        </message>
        <message>
            <source>the supervisor met a fault and goes on: {}</source>
            <translation>スーパーバイザーに障害が起きましたが、動作を続けています: {}</translation>
        </message>
        <message>
            <source>the window ended again and again; `djuniverse` opens it once more</source>
            <translation>ウィンドウが繰り返し終了しました。`djuniverse` でもう一度開けます</translation>
        </message>
        <message>
            <source>the sound engine ended ({}) and goes on</source>
            <translation>サウンドエンジンが終了しましたが ({})、動作を続けています</translation>
        </message>
        <message>
            <source>the sound engine hangs: starting another one</source>
            <translation>サウンドエンジンが応答しないため、別のエンジンを起動しています</translation>
        </message>
        <message>
            <source>It ends again and again: {}.</source>
            <translation>繰り返し終了しています: {}。</translation>
        </message>
        <message>
            <source>opening {}</source>
            <translation>接続中: {}</translation>
        </message>
        <message>
            <source>no sound device: playing without sound</source>
            <translation>サウンドデバイスなし：音なしで再生中</translation>
        </message>
        <message>
            <source>{}; playing without sound</source>
            <translation>{}。音を出さずに再生しています</translation>
        </message>
        <message>
            <source>{} is gone; playing on without sound</source>
            <translation>{} がなくなりました。音を出さずに再生を続けています</translation>
        </message>
        <message>
            <source>{}; the sound stays on the device it was on</source>
            <translation>{}。音はこれまでのデバイスから出力します</translation>
        </message>
        <message>
            <source>the sound device does not open</source>
            <translation>オーディオデバイスを開けません</translation>
        </message>
        <message>
            <source>the sound device does not answer</source>
            <translation>オーディオデバイスが応答しません</translation>
        </message>
        <message>
            <source>another sound device is being opened</source>
            <translation>別のオーディオデバイスに接続しています</translation>
        </message>
        <message>
            <source>PortAudio is not installed: {}</source>
            <translation>PortAudio がインストールされていません: {}</translation>
        </message>
        <message>
            <source>{} has no output</source>
            <translation>{} には出力がありません</translation>
        </message>
        <message>
            <source>{} has no output {}</source>
            <translation>{} には出力 {} がありません</translation>
        </message>
        <message>
            <source>JACK runs at {} Hz, this session at {} Hz</source>
            <translation>JACK は {} Hz、このセッションは {} Hz で動作しています</translation>
        </message>
        <message>
            <source>The sample rate of {} Hz is used from the next start on.</source>
            <translation>サンプルレート {} Hz は次回の起動時から使われます。</translation>
        </message>
        <message>
            <source>{} cannot be added to the library</source>
            <translation>{} をライブラリに追加できません</translation>
        </message>
        <message>
            <source>{} belongs to the library now.</source>
            <translation>{} をライブラリに追加しました。</translation>
        </message>
        <message>
            <source>The analysis in the background is switched off in the settings.</source>
            <translation>バックグラウンド解析は設定でオフになっています。</translation>
        </message>
        <message>
            <source>the history of this set is not written: {}</source>
            <translation>このセットの履歴を書き込めません: {}</translation>
        </message>
        <message>
            <source>the library is not backed up: {}</source>
            <translation>ライブラリをバックアップできません: {}</translation>
        </message>
        <message>
            <source>the recorder ended; the recording goes on in another file</source>
            <translation>レコーダーが終了しました。別のファイルで録音を続けます</translation>
        </message>
        <message>
            <source>the recording has ended: the disk of {} is full</source>
            <translation>録音が終了しました: {} のディスクに空きがありません</translation>
        </message>
        <message>
            <source>the recording has ended: {}</source>
            <translation>録音が終了しました: {}</translation>
        </message>
        <message>
            <source>the last recording is just being ended</source>
            <translation>前回の録音を終了処理中です</translation>
        </message>
        <message>
            <source>nothing is recorded: {}</source>
            <translation>録音していません: {}</translation>
        </message>
        <message>
            <source>The disk has room for {} more minutes of recording.</source>
            <translation>ディスクの空き容量は録音残り {} 分です。</translation>
        </message>
        <message>
            <source>The disk is too slow: the recording has a gap, filled with silence.</source>
            <translation>ディスクが遅すぎるため、録音に途切れが生じ、無音で補いました。</translation>
        </message>
        <message>
            <source>{}; recording as WAV</source>
            <translation>{}。WAV で録音します</translation>
        </message>
        <message>
            <source>the demo music cannot be made in {}</source>
            <translation>{} にデモ音楽を作成できません</translation>
        </message>
        <message>
            <source>samples last {} s at most</source>
            <translation>サンプルは最長 {} 秒です</translation>
        </message>
        <message>
            <source>{}: its mapping has a fault: {}</source>
            <translation>{}: マッピングに不具合があります: {}</translation>
        </message>
        <message>
            <source>its mapping has a fault: {}</source>
            <translation>マッピングに不具合があります: {}</translation>
        </message>
        <message>
            <source>the engine does not keep up with the controllers</source>
            <translation>エンジンがコントローラーに追いつきません</translation>
        </message>
        <message>
            <source>controllers cannot scratch: {}</source>
            <translation>コントローラーでスクラッチできません: {}</translation>
        </message>
        <message>
            <source>HID controllers need the Python package hidapi</source>
            <translation>HID コントローラーには Python パッケージ hidapi が必要です</translation>
        </message>
        <message>
            <source>{} cannot be opened: another program may use it, or rights are missing</source>
            <translation>{} を開けません: ほかのプログラムが使用中か、権限がありません</translation>
        </message>
        <message>
            <source>{} cannot be opened: it is gone</source>
            <translation>{} を開けません: 接続されていません</translation>
        </message>
        <message>
            <source>controllers are served</source>
            <translation>コントローラーの処理</translation>
        </message>
        <message>
            <source>{} is there already, and is another one</source>
            <translation>{} はすでにあり、内容が異なります</translation>
        </message>
        <message>
            <source>an archive of one mapping with its scripts is expected</source>
            <translation>マッピング 1 つとそのスクリプトのアーカイブが必要です</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} 曲</translation>
        </message>
        <message>
            <source>rename a set to {}</source>
            <translation>セット名を {} に変更</translation>
        </message>
        <message>
            <source>delete the set {}</source>
            <translation>セット「{}」を削除</translation>
        </message>
        <message>
            <source>take out of a set</source>
            <translation>セットから外す</translation>
        </message>
        <message>
            <source>goes well with</source>
            <translation>相性の良い曲に追加</translation>
        </message>
        <message>
            <source>not goes well with</source>
            <translation>相性の良い曲から解除</translation>
        </message>
        <message>
            <source>cues</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>グリッド</translation>
        </message>
        <message>
            <source>delete {} tracks</source>
            <translation>{} 曲を削除</translation>
        </message>
        <message>
            <source>delete a track</source>
            <translation>トラックを削除</translation>
        </message>
        <message>
            <source>note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>メモを削除</translation>
        </message>
        <message>
            <source>new list {}</source>
            <translation>新しいリスト {}</translation>
        </message>
        <message>
            <source>entries of a list</source>
            <translation>リストの項目</translation>
        </message>
        <message>
            <source>add to a list</source>
            <translation>リストに追加</translation>
        </message>
        <message>
            <source>remove from a list</source>
            <translation>リストから外す</translation>
        </message>
        <message>
            <source>order of a list</source>
            <translation>リストの順序</translation>
        </message>
        <message>
            <source>rename a list to {}</source>
            <translation>リスト名を {} に変更</translation>
        </message>
        <message>
            <source>rule of a list</source>
            <translation>リストのルール</translation>
        </message>
        <message>
            <source>move a list</source>
            <translation>リストを移動</translation>
        </message>
        <message>
            <source>delete the list {}</source>
            <translation>リスト {} を削除</translation>
        </message>
        <message>
            <source>import lists</source>
            <translation>リストの読み込み</translation>
        </message>
        <message>
            <source>path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>{}: {} → {}</source>
            <translation>{}: {} → {}</translation>
        </message>
        <message>
            <source>cue point of {}</source>
            <translation>{} のキューポイント</translation>
        </message>
        <message>
            <source>hot cue {} of {}</source>
            <translation>ホットキュー {}: {}</translation>
        </message>
        <message>
            <source>{} hot cues of {}</source>
            <translation>ホットキュー {} 個: {}</translation>
        </message>
        <message>
            <source>Shift the grid</source>
            <translation>グリッドを移動</translation>
        </message>
        <message>
            <source>Shift the bars</source>
            <translation>小節の頭を移動</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>ここを拍にする</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>ここを小節の頭にする</translation>
        </message>
        <message>
            <source>Phrase here</source>
            <translation>ここをフレーズの頭にする</translation>
        </message>
        <message>
            <source>Stretch the grid</source>
            <translation>グリッドを伸縮</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>Tempo × {}</source>
            <translation>テンポ × {}</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>テンポをタップ</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>ここにアンカーを置く</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>アンカー</translation>
        </message>
        <message>
            <source>Remove an anchor</source>
            <translation>アンカーを削除</translation>
        </message>
        <message>
            <source>Move an anchor</source>
            <translation>アンカーを移動</translation>
        </message>
        <message>
            <source>Straighten the grid</source>
            <translation>グリッドを均一にする</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>グリッドをロック</translation>
        </message>
        <message>
            <source>Unlock the grid</source>
            <translation>グリッドのロックを解除</translation>
        </message>
        <message>
            <source>The grid of the analysis</source>
            <translation>解析のグリッド</translation>
        </message>
        <message>
            <source>Drag the grid</source>
            <translation>グリッドをドラッグ</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>新しいグリッド</translation>
        </message>
        <message>
            <source>Cue point</source>
            <translation>キューポイント</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>メモリーキューを追加</translation>
        </message>
        <message>
            <source>Add loop {}</source>
            <translation>ループ {} を追加</translation>
        </message>
        <message>
            <source>Add hot cue {}</source>
            <translation>ホットキュー {} を追加</translation>
        </message>
        <message>
            <source>Delete a cue</source>
            <translation>キューを削除</translation>
        </message>
        <message>
            <source>Name a cue</source>
            <translation>キューに名前を付ける</translation>
        </message>
        <message>
            <source>Colour a cue</source>
            <translation>キューのカラーを変更</translation>
        </message>
        <message>
            <source>Move a cue</source>
            <translation>キューを移動</translation>
        </message>
        <message>
            <source>Snap a cue</source>
            <translation>キューをグリッドに合わせる</translation>
        </message>
        <message>
            <source>Snap all cues</source>
            <translation>すべてのキューをグリッドに合わせる</translation>
        </message>
        <message>
            <source>Length of a loop</source>
            <translation>ループの長さ</translation>
        </message>
        <message>
            <source>Number the cues</source>
            <translation>キューに番号を付ける</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>メモを追加</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>メモを変更</translation>
        </message>
        <message>
            <source>Delete a note</source>
            <translation>メモを削除</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>remixer</source>
            <translation>リミキサー</translation>
        </message>
        <message>
            <source>composer</source>
            <translation>作曲者</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>カラー</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>エナジー</translation>
        </message>
        <message>
            <source>key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>album artist</source>
            <translation>アルバムアーティスト</translation>
        </message>
        <message>
            <source>grouping</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>ミックス</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>プロデューサー</translation>
        </message>
        <message>
            <source>track number</source>
            <translation>トラック番号</translation>
        </message>
        <message>
            <source>disc number</source>
            <translation>ディスク番号</translation>
        </message>
        <message>
            <source>catalogue number</source>
            <translation>カタログ番号</translation>
        </message>
        <message>
            <source>times played</source>
            <translation>再生回数</translation>
        </message>
        <message>
            <source>date added</source>
            <translation>追加日</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Takes effect %1.</source>
            <translation>反映: %1。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>at once</source>
            <translation>すぐに</translation>
        </message>
        <message>
            <source>at once; the window comes back, the music plays on</source>
            <translation>すぐに (ウィンドウは開き直しますが、音楽は続きます)</translation>
        </message>
        <message>
            <source>with the next recording</source>
            <translation>次の録音から</translation>
        </message>
        <message>
            <source>when it is switched on next</source>
            <translation>次にオンにしたとき</translation>
        </message>
        <message>
            <source>with the next start of the program</source>
            <translation>次回の起動時</translation>
        </message>
        <message>
            <source>A port of our own</source>
            <translation>自前のポート</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{}(なし)</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>システムの言語</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>オーディオデバイス</translation>
        </message>
        <message>
            <source>Second engine</source>
            <translation>予備のエンジン</translation>
        </message>
        <message>
            <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
            <translation>1 つ目のエンジンに障害が起きたときに引き継ぐため待機します。ALSA ではデバイスを開いたまま待機できません。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Threads of the key lock</source>
            <translation>キーロックのスレッド数</translation>
        </message>
        <message>
            <source>0 computes on the audio thread.</source>
            <translation>0 の場合はオーディオスレッドで計算します。</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>コントローラー</translation>
        </message>
        <message>
            <source>MIDI and HID controllers</source>
            <translation>MIDI/HID コントローラー</translation>
        </message>
        <message>
            <source>A controller that is plugged in gets the mapping that fits its name: one of your own, a shipped one, or one of Mixxx where its files are installed.</source>
            <translation>接続したコントローラーには名前に合うマッピングが使われます。自分用、付属、または Mixxx のファイルがあればそのマッピングです。</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>モニター</translation>
        </message>
        <message>
            <source>Messages from and to controllers with what they do, to find out what a knob sends or why a light stays dark.</source>
            <translation>コントローラーとのメッセージとその働き。つまみが何を送るか、なぜライトが点かないかを調べられます。</translation>
        </message>
        <message>
            <source>Timecode</source>
            <translation>タイムコード</translation>
        </message>
        <message>
            <source>Records with time code</source>
            <translation>タイムコードレコード</translation>
        </message>
        <message>
            <source>A control record or CD moves a deck. Choose the inputs of the turntables on the page Sound; here is seen what they give.</source>
            <translation>コントロール用のレコードやCDでデッキを動かします。ターンテーブルの入力は「サウンド」のページで選びます。ここでは入力の様子を確認できます。</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>Keys by place</source>
            <translation>キーの位置で割り当て</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>キーに印字された文字にかかわらず、US 配列の位置として扱います。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー割り当て</translation>
        </message>
        <message>
            <source>Press the key of an action, then the new one.</source>
            <translation>操作に割り当てられたキーを押してから、新しいキーを押します。</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
            <translation>スキャンと監視の対象となる音楽フォルダー。フォルダーを外しても、そのトラックはライブラリに残ります。</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>The library is backed up by itself. `djuniverse library info` lists the backups, `djuniverse library restore` brings one back; what is there then is backed up before.</source>
            <translation>ライブラリは自動でバックアップされます。`djuniverse library info` で一覧を表示し、`djuniverse library restore` で復元します。復元前の状態も保存されます。</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>解析</translation>
        </message>
        <message>
            <source>Analyse in the background</source>
            <translation>バックグラウンドで解析</translation>
        </message>
        <message>
            <source>New music is analysed while the program runs, at the lowest priority.</source>
            <translation>プログラムの実行中に、新しい音楽を最低の優先度で解析します。</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
            <translation>「完全」は `djuniverse models fetch` で取得したネットワークを使い、「高速」は使いません。</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>完全</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>高速</translation>
        </message>
        <message>
            <source>Lowest tempo</source>
            <translation>最低テンポ</translation>
        </message>
        <message>
            <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
            <translation>テンポが半分にも倍にも取れる音楽では、この値より上になる方を採用します。</translation>
        </message>
        <message>
            <source>Highest tempo</source>
            <translation>最高テンポ</translation>
        </message>
        <message>
            <source>At least twice the lowest one.</source>
            <translation>最低テンポの 2 倍以上にします。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>プロセス数</translation>
        </message>
        <message>
            <source>0: one a core, as far as memory goes.</source>
            <translation>0 の場合、メモリの許す限り 1 コアに 1 つ。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
            <translation>明るい場所にはハイコントラスト、暗さに慣れた目には赤、色覚特性に合わせた 2 種類もあります。</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>ナイト (赤)</translation>
        </message>
        <message>
            <source>Red-green blind</source>
            <translation>色覚対応 (赤緑)</translation>
        </message>
        <message>
            <source>Blue-yellow blind</source>
            <translation>色覚対応 (青黄)</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>全体の大きさ</translation>
        </message>
        <message>
            <source>On top of what the system sets for the screen.</source>
            <translation>システムの画面設定にさらに掛ける倍率。</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <source>300 %</source>
            <translation>300 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Of all texts, numbers and dates.</source>
            <translation>すべてのテキスト、数値、日付の言語。</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Nothing moves or blinks but the waves and the meters.</source>
            <translation>波形とメーター以外は動いたり点滅したりしません。</translation>
        </message>
        <message>
            <source>Tooltips</source>
            <translation>ツールチップ</translation>
        </message>
        <message>
            <source>Name, value and key of the control under the mouse.</source>
            <translation>マウスの下にある操作部の名前、値、キー。</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>The touch layout has targets of 44 pixels or more.</source>
            <translation>タッチレイアウトの操作部は 44 ピクセル以上です。</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 デッキ</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 デッキ</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>ミキサー</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>パフォーマンス</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>タッチ</translation>
        </message>
        <message>
            <source>Upright waves</source>
            <translation>波形を縦に表示</translation>
        </message>
        <message>
            <source>The waves stand between the decks.</source>
            <translation>波形をデッキの間に縦に表示します。</translation>
        </message>
        <message>
            <source>What draws the waves</source>
            <translation>波形の描画方法</translation>
        </message>
        <message>
            <source>The graphics card where there is one; pictures work everywhere.</source>
            <translation>あればグラフィックカードを使います。画像はどこでも動作します。</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Pulling a wave seeks</source>
            <translation>波形のドラッグでシーク</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record; with Shift it does the other.</source>
            <translation>波形のドラッグでレコードではなく再生位置を動かします。Shift で逆になります。</translation>
        </message>
        <message>
            <source>Elapsed time first</source>
            <translation>経過時間を優先</translation>
        </message>
        <message>
            <source>The large time of a deck is the elapsed one.</source>
            <translation>デッキの大きい時間表示を経過時間にします。</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>画面全体に表示します。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録音</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Empty: Music/DJ Universe in your home.</source>
            <translation>空の場合: ホームの Music/DJ Universe。</translation>
        </message>
        <message>
            <source>Name of a file</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
            <translation>%Y 年、%m 月、%d 日、%H %M %S 時刻。既存のファイルは上書きされません。</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>WAV and FLAC lose nothing.</source>
            <translation>WAV と FLAC は音質が劣化しません。</translation>
        </message>
        <message>
            <source>WAV</source>
            <translation>WAV</translation>
        </message>
        <message>
            <source>FLAC</source>
            <translation>FLAC</translation>
        </message>
        <message>
            <source>MP3</source>
            <translation>MP3</translation>
        </message>
        <message>
            <source>AAC</source>
            <translation>AAC</translation>
        </message>
        <message>
            <source>Opus</source>
            <translation>Opus</translation>
        </message>
        <message>
            <source>Bits of WAV and FLAC</source>
            <translation>WAV と FLAC のビット数</translation>
        </message>
        <message>
            <source>24 keeps all that the mixer puts out.</source>
            <translation>24 ならミキサーの出力をすべて保てます。</translation>
        </message>
        <message>
            <source>16</source>
            <translation>16</translation>
        </message>
        <message>
            <source>24</source>
            <translation>24</translation>
        </message>
        <message>
            <source>Bitrate of MP3, AAC and Opus</source>
            <translation>MP3、AAC、Opus のビットレート</translation>
        </message>
        <message>
            <source>More sounds better and takes more room.</source>
            <translation>大きいほど音が良く、容量も増えます。</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Phone or tablet</source>
            <translation>スマートフォン・タブレット</translation>
        </message>
        <message>
            <source>A controller in the browser of a phone or tablet in the same network. Off, nothing listens. The connection is not encrypted: use a network that you trust.</source>
            <translation>同じネットワークにあるスマートフォンやタブレットのブラウザーに表示するコントローラーです。オフのときは何も待ち受けません。接続は暗号化されないので、信頼できるネットワークで使ってください。</translation>
        </message>
        <message>
            <source>Empty: the one of this computer in its local network.</source>
            <translation>空欄: ローカルネットワークでのこのコンピューターのアドレス。</translation>
        </message>
        <message>
            <source>0: any that is free.</source>
            <translation>0: 空いているポート。</translation>
        </message>
        <message>
            <source>Played tracks are kept in the history of the library, settings and searches in config.toml and window.json. Nothing else is written down.</source>
            <translation>再生したトラックはライブラリの履歴に、設定と検索語は config.toml と window.json に保存されます。それ以外は何も記録されません。</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>検索語を記憶する</translation>
        </message>
        <message>
            <source>In the search field, Up brings them back. Switched off, all of them are forgotten.</source>
            <translation>検索欄で上矢印キーを押すと呼び出せます。オフにするとすべて消去されます。</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Device, sample rate, block, channels of main output, headphones, booth and microphone, test tone, measured latency.</source>
            <translation>デバイス、サンプルレート、ブロック、メイン出力とヘッドホンとブースとマイクのチャンネル、テストトーン、測定した遅延。</translation>
        </message>
        <message>
            <source>The program works without a network, and none of the following is on. The top bar tells whether there is a network.</source>
            <translation>ネットワークがなくても動作し、以下はどれもオンになっていません。ネットワークの有無は上のバーに表示されます。</translation>
        </message>
        <message>
            <source>Phone or tablet: address</source>
            <translation>スマートフォン・タブレット: アドレス</translation>
        </message>
        <message>
            <source>Phone or tablet: port</source>
            <translation>スマートフォン・タブレット: ポート</translation>
        </message>
        <message>
            <source>Ableton Link</source>
            <translation>Ableton Link</translation>
        </message>
        <message>
            <source>Lead: other programs on the network take the tempo and the beats of the leading deck. Follow: synced decks take those of the others.</source>
            <translation>リード: ネットワーク上の他のプログラムがリードデッキのテンポと拍に合わせます。追従: 同期デッキが他のプログラムに合わせます。</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>リード</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>追従</translation>
        </message>
        <message>
            <source>Start and stop with Link</source>
            <translation>Link で開始と停止</translation>
        </message>
        <message>
            <source>When leading, the others start and stop with the music; when following, decks whose sync is on start and stop with the others.</source>
            <translation>リード時は他が音楽に合わせて開始・停止し、追従時は SYNC がオンのデッキが他に合わせて開始・停止します。</translation>
        </message>
        <message>
            <source>MIDI clock out</source>
            <translation>MIDI クロック出力</translation>
        </message>
        <message>
            <source>Drum machines and sequencers there play in time with the leading deck, also while its tempo changes.</source>
            <translation>そこにつながるドラムマシンやシーケンサーは、テンポが変わってもリードデッキに合わせて演奏します。</translation>
        </message>
        <message>
            <source>Start of the machines</source>
            <translation>機器の開始</translation>
        </message>
        <message>
            <source>At the first bar when music begins; with the place in the song, a sequencer is where the track is.</source>
            <translation>音楽が始まった最初の小節で開始します。曲の位置を送ると、シーケンサーはトラックと同じ位置になります。</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>At the first bar</source>
            <translation>最初の小節で</translation>
        </message>
        <message>
            <source>At the place in the song</source>
            <translation>曲の位置で</translation>
        </message>
        <message>
            <source>Tempo of the clock out</source>
            <translation>出力クロックのテンポ</translation>
        </message>
        <message>
            <source>Half or double for machines that count the same music slower or faster, as drum and bass at 87 or 174.</source>
            <translation>同じ曲を遅くまたは速く数える機器のための半分または倍。例: ドラムンベースの 87 と 174。</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>半分</translation>
        </message>
        <message>
            <source>As the music</source>
            <translation>音楽と同じ</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>倍</translation>
        </message>
        <message>
            <source>MIDI clock in</source>
            <translation>MIDI クロック入力</translation>
        </message>
        <message>
            <source>The clock from there leads all decks whose sync is on. When it is silent, the decks lead again.</source>
            <translation>そこからのクロックが SYNC オンの全デッキをリードします。途絶えるとデッキがリードに戻ります。</translation>
        </message>
        <message>
            <source>The clock leads</source>
            <translation>クロックがリードする間</translation>
        </message>
        <message>
            <source>Many machines send their clock also while they stand still.</source>
            <translation>多くの機器は停止中もクロックを送ります。</translation>
        </message>
        <message>
            <source>As long as it comes</source>
            <translation>受信している間</translation>
        </message>
        <message>
            <source>From its start to its stop</source>
            <translation>開始から停止まで</translation>
        </message>
        <message>
            <source>Start and stop with the clock</source>
            <translation>クロックで開始と停止</translation>
        </message>
        <message>
            <source>Decks whose sync is on start and stop with that machine.</source>
            <translation>SYNC がオンのデッキはその機器に合わせて開始・停止します。</translation>
        </message>
        <message>
            <source>Decks behind the clock that comes in</source>
            <translation>受信クロックに対するデッキの遅れ</translation>
        </message>
        <message>
            <source>Makes up for the delay of that machine. Below 0: ahead of it.</source>
            <translation>その機器の遅れを補います。0 未満では先行します。</translation>
        </message>
        <message>
            <source>MIDI time code out</source>
            <translation>MIDI タイムコード出力</translation>
        </message>
        <message>
            <source>The place in the track of the leading deck, for lights and video.</source>
            <translation>照明や映像のための、リードデッキのトラック位置。</translation>
        </message>
        <message>
            <source>Frames of the time code</source>
            <translation>タイムコードのフレーム数</translation>
        </message>
        <message>
            <source>A second. 29.97 leaves out numbers, so that it tells the time of the clock.</source>
            <translation>毎秒の数。29.97 は番号を飛ばして実時間に合わせます。</translation>
        </message>
        <message>
            <source>25</source>
            <translation>25</translation>
        </message>
        <message>
            <source>29.97</source>
            <translation>29.97</translation>
        </message>
        <message>
            <source>30</source>
            <translation>30</translation>
        </message>
        <message>
            <source>Clock and time code behind the music</source>
            <translation>音楽に対するクロックとタイムコードの遅れ</translation>
        </message>
        <message>
            <source>Makes up for the delay of loudspeakers and machines. Below 0: ahead of it.</source>
            <translation>スピーカーや機器の遅れを補います。0 未満では先行します。</translation>
        </message>
        <message>
            <source>OSC port</source>
            <translation>OSC ポート</translation>
        </message>
        <message>
            <source>Open Sound Control is received there, on UDP. 0: off.</source>
            <translation>ここで Open Sound Control を UDP で受信します。0: オフ。</translation>
        </message>
        <message>
            <source>OSC from</source>
            <translation>OSC の送信元</translation>
        </message>
        <message>
            <source>Whoever may send can move all controls, and needs no password.</source>
            <translation>送信できる者は、パスワードなしですべてのコントロールを動かせます。</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>OSC only from these addresses</source>
            <translation>OSC を許可するアドレス</translation>
        </message>
        <message>
            <source>As 192.168.1.20 or 192.168.1.0/24, several with commas. Empty: all of private networks.</source>
            <translation>例: 192.168.1.20 や 192.168.1.0/24。複数はコンマ区切り。空: プライベートネットワークすべて。</translation>
        </message>
        <message>
            <source>OSC to</source>
            <translation>OSC の送信先</translation>
        </message>
        <message>
            <source>Address and port that are always told what changes, as 192.168.1.20:9001. Others ask for it.</source>
            <translation>変化を常に知らせるアドレスとポート。例: 192.168.1.20:9001。ほかは自分で要求します。</translation>
        </message>
        <message>
            <source>What is told there</source>
            <translation>そこへ知らせる内容</translation>
        </message>
        <message>
            <source>Controls by their path, * stands for any letters: deck*.play</source>
            <translation>コントロールのパス。* は任意の文字: deck*.play</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>データがこのコンピューターの外に出ることはありません</translation>
        </message>
        <message>
            <source>No usage, no music and no list of tracks is sent anywhere.</source>
            <translation>利用状況も音楽もトラックの一覧も、どこにも送信しません。</translation>
        </message>
        <message>
            <source>What is kept here</source>
            <translation>ここに保存されるもの</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search in the settings</source>
            <translation>設定内を検索</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>すべての設定を検索</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>設定を閉じる</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>All tracks</source>
            <translation>すべてのトラック</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Crates and playlists</source>
            <translation>クレートとプレイリスト</translation>
        </message>
        <message>
            <source>Smart crates</source>
            <translation>スマートクレート</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>ドライブ</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>他のプログラム</translation>
        </message>
        <message>
            <source>Opened files</source>
            <translation>開いたファイル</translation>
        </message>
        <message>
            <source>Set of {}</source>
            <translation>{} のセット</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>Show deck %1 instead of deck %2</source>
            <translation>デッキ %2 の代わりにデッキ %1 を表示</translation>
        </message>
        <message>
            <source>Deck %1 plays</source>
            <translation>デッキ %1 が再生中</translation>
        </message>
    </context>
    <context>
        <name>SmallDeck</name>
        <message>
            <source>Loops and jumps of deck %1</source>
            <translation>デッキ %1 のループとジャンプ</translation>
        </message>
        <message>
            <source>In the place of the pads, and back</source>
            <translation>パッドの場所に表示、もう一度で戻る</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Hide what is in %1</source>
            <translation>%1 の中身を隠す</translation>
        </message>
        <message>
            <source>Show what is in %1</source>
            <translation>%1 の中身を表示</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>SourceTree</name>
        <message>
            <source>Sources of tracks</source>
            <translation>トラックのソース</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>このソースの操作</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no sound device</source>
            <translation>オーディオデバイスなし</translation>
        </message>
        <message>
            <source>{frames} frames ({ms}) at {khz} kHz</source>
            <translation>{frames} フレーム ({ms})、{khz} kHz</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>Audio thread: {mean} % of its time, {peak} % at most</source>
            <translation>オーディオスレッド: 使用率 {mean} %、最大 {peak} %</translation>
        </message>
        <message>
            <source>1 dropout</source>
            <translation>音切れ 1 回</translation>
        </message>
        <message>
            <source>{} dropouts</source>
            <translation>音切れ {} 回</translation>
        </message>
        <message>
            <source>No dropouts</source>
            <translation>音切れなし</translation>
        </message>
        <message>
            <source>Dropouts at {}
Press to clear them</source>
            <translation>音切れの時刻: {}
押すとクリアします</translation>
        </message>
        <message>
            <source>Network connected</source>
            <translation>ネットワーク接続あり</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>ネットワークなし</translation>
        </message>
        <message>
            <source>Battery {} %, charging</source>
            <translation>バッテリー {} %、充電中</translation>
        </message>
        <message>
            <source>Battery {} %</source>
            <translation>バッテリー {} %</translation>
        </message>
        <message>
            <source>Battery {pct} %, {left} left</source>
            <translation>バッテリー {pct} %、残り {left}</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: 減らす</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: 増やす</translation>
        </message>
    </context>
    <context>
        <name>StepsPopup</name>
        <message>
            <source>Edits</source>
            <translation>編集履歴</translation>
        </message>
        <message>
            <source>EDITS</source>
            <translation>編集履歴</translation>
        </message>
        <message>
            <source>Nothing was edited yet.</source>
            <translation>まだ何も編集していません。</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>取り消し済み</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>このデッキにはトラックがありません。</translation>
        </message>
        <message>
            <source>{} was added to the library.</source>
            <translation>{} をライブラリに追加しました。</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message>
            <source>KEY</source>
            <comment>key lock</comment>
            <translation>KEY</translation>
        </message>
        <message>
            <source>Key lock, deck %1</source>
            <translation>キーロック、デッキ %1</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>スリップ、デッキ %1</translation>
        </message>
        <message>
            <source>Q</source>
            <comment>quantize</comment>
            <translation>Q</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>クオンタイズ、デッキ %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>TempoField</name>
        <message>
            <source>Tempo of deck %1; press to type another</source>
            <translation>デッキ %1 のテンポ (押すと入力できます)</translation>
        </message>
        <message>
            <source>%1 BPM</source>
            <translation>%1 BPM</translation>
        </message>
        <message>
            <source>Tempo: 128 or +1.5%</source>
            <translation>テンポ: 128 または +1.5%</translation>
        </message>
    </context>
    <context>
        <name>TempoStrip</name>
        <message>
            <source>TEMPO</source>
            <translation>TEMPO</translation>
        </message>
        <message>
            <source>Tempo of deck %1</source>
            <translation>デッキ %1 のテンポ</translation>
        </message>
        <message>
            <source>Nudge back while held, deck %1</source>
            <translation>押している間、ナッジで遅らせる、デッキ %1</translation>
        </message>
        <message>
            <source>Right click: a little slower</source>
            <translation>右クリック: 少し遅く</translation>
        </message>
        <message>
            <source>Nudge forward while held, deck %1</source>
            <translation>押している間、ナッジで進める、デッキ %1</translation>
        </message>
        <message>
            <source>Right click: a little faster</source>
            <translation>右クリック: 少し速く</translation>
        </message>
        <message>
            <source>Tempo range %1, deck %2</source>
            <translation>テンポ範囲 %1、デッキ %2</translation>
        </message>
        <message>
            <source>Right click: the range before</source>
            <translation>右クリック: 前の範囲</translation>
        </message>
    </context>
    <context>
        <name>Throw</name>
        <message>
            <source>Takes %1 s. Right click: another time</source>
            <translation>所要時間 %1 秒。右クリック: 時間を変更</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>Timecode</name>
        <message>
            <source>Absolute</source>
            <translation>アブソリュート</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>リラティブ</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>再生を続ける</translation>
        </message>
        <message>
            <source>No input is set up for this deck: choose one on the page Sound.</source>
            <translation>このデッキの入力が未設定です。「サウンド」のページで選んでください。</translation>
        </message>
        <message>
            <source>Nothing is heard of a record.</source>
            <translation>レコードの信号がありません。</translation>
        </message>
        <message>
            <source>Something is heard, and no record is known in it yet.</source>
            <translation>音は聞こえますが、レコードはまだ判別されていません。</translation>
        </message>
        <message>
            <source>{record} is expected: it moves, its place is not known.</source>
            <translation>{record} として待機中: 動いていますが、位置は不明です。</translation>
        </message>
        <message>
            <source>This is {record}.</source>
            <translation>{record} です。</translation>
        </message>
        <message>
            <source>This is {record}, at {rpm} rpm.</source>
            <translation>{record}、{rpm} rpm です。</translation>
        </message>
        <message>
            <source>Speed {}</source>
            <translation>速度 {}</translation>
        </message>
        <message>
            <source>place {}</source>
            <translation>位置 {}</translation>
        </message>
        <message>
            <source>channels swapped or reversed, which does no harm</source>
            <translation>左右の入れ替わりまたは逆相（問題ありません）</translation>
        </message>
        <message>
            <source>the record moves the deck</source>
            <translation>レコードがデッキを動かしています</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Serato A</source>
            <translation>Serato A</translation>
        </message>
        <message>
            <source>Serato B</source>
            <translation>Serato B</translation>
        </message>
        <message>
            <source>Serato CD</source>
            <translation>Serato CD</translation>
        </message>
        <message>
            <source>Traktor A</source>
            <translation>Traktor A</translation>
        </message>
        <message>
            <source>Traktor B</source>
            <translation>Traktor B</translation>
        </message>
        <message>
            <source>Traktor MK2 A</source>
            <translation>Traktor MK2 A</translation>
        </message>
        <message>
            <source>Traktor MK2 B</source>
            <translation>Traktor MK2 B</translation>
        </message>
        <message>
            <source>Traktor MK2 CD</source>
            <translation>Traktor MK2 CD</translation>
        </message>
        <message>
            <source>MixVibes</source>
            <translation>MixVibes</translation>
        </message>
        <message>
            <source>MixVibes 7 inch</source>
            <translation>MixVibes 7インチ</translation>
        </message>
        <message>
            <source>Pioneer A</source>
            <translation>Pioneer A</translation>
        </message>
        <message>
            <source>Pioneer B</source>
            <translation>Pioneer B</translation>
        </message>
        <message>
            <source>Algoriddim A</source>
            <translation>Algoriddim A</translation>
        </message>
        <message>
            <source>Algoriddim B</source>
            <translation>Algoriddim B</translation>
        </message>
        <message>
            <source>{} rpm</source>
            <translation>{} rpm</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>無音</translation>
        </message>
    </context>
    <context>
        <name>TimecodeEditor</name>
        <message>
            <source>Deck</source>
            <translation>デッキ</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み取り</translation>
        </message>
        <message>
            <source>TIMECODE IS ON</source>
            <translation>タイムコード オン</translation>
        </message>
        <message>
            <source>TIMECODE IS OFF</source>
            <translation>タイムコード オフ</translation>
        </message>
        <message>
            <source>The record moves deck %1</source>
            <translation>レコードがデッキ %1 を動かす</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>再学習</translation>
        </message>
        <message>
            <source>Learn record and needle of deck %1 anew</source>
            <translation>デッキ %1 のレコードと針を学習し直す</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <source>Mode of the record, deck %1</source>
            <translation>レコードのモード、デッキ %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>Record on deck %1</source>
            <translation>デッキ %1 のレコード</translation>
        </message>
        <message>
            <source>Turntable</source>
            <translation>ターンテーブル</translation>
        </message>
        <message>
            <source>Speed of the turntable, deck %1</source>
            <translation>ターンテーブルの回転数、デッキ %1</translation>
        </message>
        <message>
            <source>Needle lifted</source>
            <translation>針を上げたとき</translation>
        </message>
        <message>
            <source>When the needle is lifted, deck %1</source>
            <translation>針を上げたとき、デッキ %1</translation>
        </message>
        <message>
            <source>The track begins at</source>
            <translation>トラックの開始位置</translation>
        </message>
        <message>
            <source>Where on the record the track begins, deck %1</source>
            <translation>レコード上のトラックの開始位置、デッキ %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Silence below</source>
            <translation>無音とみなすレベル</translation>
        </message>
        <message>
            <source>What is quieter is no record, deck %1</source>
            <translation>これより小さい音はレコードと見なさない、デッキ %1</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
    </context>
    <context>
        <name>Titles</name>
        <message>
            <source>Notes of deck %1</source>
            <translation>デッキ %1 のメモ</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Go on with the analysis</source>
            <translation>解析を再開</translation>
        </message>
        <message>
            <source>Pause the analysis</source>
            <translation>解析を一時停止</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>MIDI</source>
            <translation>MIDI</translation>
        </message>
        <message>
            <source>LINK</source>
            <translation>LINK</translation>
        </message>
        <message>
            <source>AUDIO</source>
            <translation>AUDIO</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message>
            <source>The disk has room for %1 of recording</source>
            <translation>ディスクの残り録音時間：%1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>時刻: %1</translation>
        </message>
        <message>
            <source>View: what this layout shows</source>
            <translation>表示: このレイアウトに表示するもの</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>ヘルプを開く</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
    </context>
    <context>
        <name>TrackEditor</name>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>リミキサー</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Energy 1 to 10</source>
            <translation>エナジー (1～10)</translation>
        </message>
        <message>
            <source>Stars 0 to 5</source>
            <translation>星 (0～5)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>カラー</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Only tracks of the library can be edited.</source>
            <translation>編集できるのはライブラリのトラックだけです。</translation>
        </message>
        <message>
            <source>There is no track of the library on this deck.</source>
            <translation>このデッキにはライブラリのトラックがありません。</translation>
        </message>
        <message>
            <source>{} is no key</source>
            <translation>{} はキーではありません</translation>
        </message>
        <message>
            <source>{} is no colour</source>
            <translation>{} はカラーではありません</translation>
        </message>
        <message>
            <source>{} is not a number that fits</source>
            <translation>{} は有効な数値ではありません</translation>
        </message>
    </context>
    <context>
        <name>TrackHeader</name>
        <message>
            <source>Order by %1</source>
            <translation>%1で並べ替え</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>列を選択</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>%1, %2, file missing</source>
            <translation>%1、%2、ファイルなし</translation>
        </message>
        <message>
            <source>played tonight</source>
            <translation>今夜再生済み</translation>
        </message>
    </context>
    <context>
        <name>TrackTable</name>
        <message>
            <source>Tracks</source>
            <translation>トラック</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>What to do with the tracks</source>
            <translation>トラックの操作</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>Nothing found</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>A right click on the library of another program imports it</source>
            <translation>他のプログラムのライブラリは、右クリックで読み込めます</translation>
        </message>
        <message>
            <source>Drag tracks here</source>
            <translation>ここにトラックをドラッグしてください</translation>
        </message>
        <message>
            <source>Drop music files on a deck or here, or press OPEN</source>
            <translation>音楽ファイルをデッキまたはここにドロップするか、「開く」を押してください</translation>
        </message>
        <message>
            <source>All decks play. Stop one first.</source>
            <translation>すべてのデッキが再生中です。先に 1 つ停止してください。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0}  ·  {1} ms</source>
            <translation>{0}  ·  {1} ms</translation>
        </message>
        <message>
            <source>{} track</source>
            <translation>{} 曲</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} 曲</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>SYNC</source>
            <translation>SYNC</translation>
        </message>
        <message>
            <source>TEMPO</source>
            <translation>TEMPO</translation>
        </message>
        <message>
            <source>Sync deck %1</source>
            <translation>シンク、デッキ %1</translation>
        </message>
        <message>
            <source>Follows the %1. Right click: the other</source>
            <translation>追従の対象: %1。右クリック: もう一方に切り替え</translation>
        </message>
        <message>
            <source>LEAD</source>
            <translation>LEAD</translation>
        </message>
        <message>
            <source>Deck %1 leads</source>
            <translation>デッキ %1 をリーダーに</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Cue deck %1</source>
            <translation>キュー、デッキ %1</translation>
        </message>
        <message>
            <source>As %1. Right click: another way</source>
            <translation>動作: %1。右クリック: 別の動作</translation>
        </message>
        <message>
            <source>Play deck %1</source>
            <translation>再生、デッキ %1</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>UnitStrip</name>
        <message>
            <source>%1 on</source>
            <translation>%1 オン</translation>
        </message>
        <message>
            <source>%1, slot %2</source>
            <translation>%1、スロット %2</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>%1: how much of the effects is heard</source>
            <translation>%1: エフェクトのかかり具合</translation>
        </message>
        <message>
            <source>Deck %1 through %2</source>
            <translation>デッキ %1 を %2 に通す</translation>
        </message>
    </context>
    <context>
        <name>Virtual</name>
        <message>
            <source>The process of the controllers is not there yet…</source>
            <translation>コントローラーのプロセスを待っています…</translation>
        </message>
        <message>
            <source>This mapping has no picture.</source>
            <translation>このマッピングには画像がありません。</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>ウィンドウ内</translation>
        </message>
    </context>
    <context>
        <name>VirtualWindow</name>
        <message>
            <source>Controller</source>
            <translation>コントローラー</translation>
        </message>
        <message>
            <source>Controller: %1</source>
            <translation>コントローラー: %1</translation>
        </message>
        <message>
            <source>Which controller is drawn</source>
            <translation>表示するコントローラー</translation>
        </message>
        <message>
            <source>PHONE OR TABLET…</source>
            <translation>スマホ・タブレット…</translation>
        </message>
        <message>
            <source>Draw it on a phone or tablet</source>
            <translation>スマートフォンやタブレットに表示</translation>
        </message>
    </context>
    <context>
        <name>WaveMarks</name>
        <message>
            <source>LOOP %1</source>
            <translation>LOOP %1</translation>
        </message>
    </context>
    <context>
        <name>WaveView</name>
        <message>
            <source>Waveform of deck %1</source>
            <translation>デッキ %1 の波形</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A part of the window has a fault: {}</source>
            <translation>ウィンドウの一部に障害が起きました: {}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Scanning {done} of {total}, {left} left</source>
            <translation>スキャン中 {done}/{total}、残り {left}</translation>
        </message>
        <message>
            <source>Analysing {done} of {total}, {left} left</source>
            <translation>解析中 {done}/{total}、残り {left}</translation>
        </message>
        <message>
            <source>Scan {share}</source>
            <translation>スキャン {share}</translation>
        </message>
        <message>
            <source>Analysis {share}</source>
            <translation>解析 {share}</translation>
        </message>
        <message>
            <source>{done} of {total}, {left} left</source>
            <translation>{done}/{total}、残り {left}</translation>
        </message>
        <message>
            <source>The analysis waits</source>
            <translation>解析は待機中です</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
    </context>
</TS>
