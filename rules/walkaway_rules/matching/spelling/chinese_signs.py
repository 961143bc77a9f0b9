"""Chinese signs: names in the signs of the mainland, of Japan and those before them.

Only signs of which names of people and songs are made are here; where one sign stands
for several older ones, the one that is usual in names is.
"""

from collections.abc import Iterator

_PAIRS = """
張张 陳陈 劉刘 黃黄 楊杨 趙赵 吳吴 孫孙 馬马 鄭郑 羅罗 謝谢 韓韩 馮冯
蕭萧 許许 鄧邓 鍾钟 盧卢 蔣蒋 賈贾 葉叶 閻阎 蘇苏 呂吕 譚谭 鄒邹 陸陆
龍龙 萬万 錢钱 湯汤 龔龚 賴赖 賀贺 顧顾 龐庞 嚴严 歐欧 陽阳 諸诸 偉伟
傑杰 華华 國国 強强 麗丽 軍军 濤涛 輝辉 鵬鹏 飛飞 勝胜 樂乐 夢梦 瑩莹
蘭兰 鳳凤 靜静 潔洁 艷艳 誠诚 寧宁 學学 賢贤 義义 東东 雲云 興兴 慶庆
榮荣 貴贵 銀银 鐵铁 鋒锋 錦锦 鈺钰 瑋玮 瓊琼 嬌娇 婭娅 嫻娴 詩诗 語语
諾诺 謙谦 澤泽 潤润 瀟潇 蓮莲 蘊蕴 衛卫 覺觉 記记 訓训 議议 讓让 豐丰
貝贝 貞贞 財财 賓宾 贊赞 運运 達达 遠远 遜逊 邁迈 鈞钧 鈴铃 鋼钢 鎮镇
鏡镜 長长 門门 開开 雙双 靈灵 順顺 項项 頌颂 頤颐 風风 駿骏 騰腾 驊骅
鴻鸿 鶴鹤 麥麦 齊齐 凱凯 劍剑 勁劲 勵励 協协 單单 啟启 嘯啸 圓圆 堅坚
壽寿 奧奥 奮奋 嬋婵 實实 寶宝 將将 導导 巖岩 帥帅 師师 廣广 彥彦 後后
從从 恆恒 悅悦 愛爱 懷怀 擇择 揚扬 時时 曉晓 暉晖 曄晔 書书 會会 權权
歡欢 歲岁 淨净 淵渊 漢汉 滿满 漣涟 爾尔 獻献 環环 瑤瑶 畢毕 發发 確确
禮礼 禎祯 穎颖 積积 穩稳 範范 篤笃 簡简 紀纪 紅红 約约 純纯 紹绍 維维
緒绪 緣缘 績绩 繼继 續续 纓缨 聖圣 聰聪 聲声 肅肃 臨临 舉举 藝艺
氣气 倫伦 淚泪 間间 個个 們们 說说 話话 關关 見见 鳥鸟 魚鱼 戀恋 憶忆
舊旧 還还 過过 這这 來来 對对 給给 聽听 離离 別别 難难 無无 為为 誰谁
親亲 傷伤 變变 藍蓝 綠绿 橋桥 燈灯 樹树 電电 車车 錯错 淺浅 總总 隻只
嗎吗 紙纸 煙烟 幾几 滅灭 潑泼 傳传 機机 號号 輪轮 晝昼 陰阴 隨随 擁拥
願愿 癡痴 殘残 繩绳 鑽钻 鍵键
"""
_JAPANESE = """
邊辺 澤沢 齋斎 櫻桜 濱浜 廣広 國国 學学 眞真 惠恵 龍竜 嶋島 冨富 﨑崎 髙高
榮栄 藏蔵 萬万 德徳 瀨瀬 壽寿
"""


def in_both_signs(name: str) -> Iterator[str]:
    """Yield a name as it is written in either kind of signs, itself first."""
    yield name
    for pairs in (_PAIRS, _JAPANESE):
        older, newer = map("".join, zip(*pairs.split(), strict=True))
        yield name.translate(str.maketrans(older, newer))
        yield name.translate(str.maketrans(newer, older))
