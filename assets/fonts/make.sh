#!/usr/bin/env bash
# Makes the bundled fonts from Debian's fonts-noto-core and fonts-noto-cjk. Needs fonttools and brotli (pip).
# TTF and OTF are for the pages, WOFF2 for the window.
# The Chinese fonts are cut to the characters of GB 2312, which newspapers and ministries use.
set -euo pipefail
cd "$(dirname "$0")"
noto=/usr/share/fonts/truetype/noto cjk=/usr/share/fonts/opentype/noto
latin="U+0000-024F,U+0259,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-218F,U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2713,U+FB00-FB06,U+FFFD"
for face in NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSerif-BoldItalic NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoSans-BoldItalic; do
  pyftsubset "$noto/$face.ttf" --unicodes="$latin" --layout-features='*' --output-file="$face.ttf"
done
cp "$noto"/NotoNaskhArabic-{Regular,Bold}.ttf .
python3 - > gb2312.txt <<'PY'
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            print(bytes([high, low]).decode("gb2312"), end="")
        except UnicodeDecodeError:
            pass
PY
# font number 2 of each collection is Simplified Chinese
pyftsubset "$cjk/NotoSerifCJK-Regular.ttc" --font-number=2 --text-file=gb2312.txt --output-file=NotoSerifCJKsc-Regular.otf
pyftsubset "$cjk/NotoSansCJK-Regular.ttc" --font-number=2 --text-file=gb2312.txt --output-file=NotoSansCJKsc-Regular.otf
pyftsubset "$cjk/NotoSansCJK-Bold.ttc" --font-number=2 --text-file=gb2312.txt --output-file=NotoSansCJKsc-Bold.otf
for face in NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoNaskhArabic-Regular; do
  fonttools ttLib.woff2 compress -o "$face.woff2" "$face.ttf"
done
for face in NotoSansArabic-Regular NotoSansArabic-Bold; do
  fonttools ttLib.woff2 compress -o "$face.woff2" "$noto/$face.ttf"
done
rm gb2312.txt
