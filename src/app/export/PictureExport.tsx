/** The frame on show as a drawing (SVG) or as a picture of pixels (PNG) in the chosen theme and size. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../views/canvas/picture/picture-types'
import { toSvg } from '../../views/canvas/picture/toSvg'
import { PICTURE_THEMES, type PictureThemeName } from './readTheme'
import { getFileName } from './useExportWords'
import { usePicture, type PictureProps } from './usePicture'
import type { Save } from './useSaving'

type Props = PictureProps & {
  readonly onTheme: (theme: PictureThemeName) => void
  readonly save: Save
}

const SCALES = [1, 2, 3, 4] as const

export function PictureExport(props: Props) {
  const { frame, theme, onTheme, tools, save } = props
  const t = useTranslations('ui.export.picture')
  const settings = useTranslations('ui.settings.theme')
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2)
  const getPicture = usePicture(props)
  const [width, height] = [PICTURE_WIDTH * scale, PICTURE_HEIGHT * scale]
  const saveSvg = () =>
    save(
      getFileName(props, `-hop-${frame.cursor + 1}.svg`),
      () => new Blob([toSvg(getPicture())], { type: 'image/svg+xml' }),
    )
  const savePng = () =>
    save(getFileName(props, `-hop-${frame.cursor + 1}@${scale}x.png`), () =>
      tools.toPng(toSvg(getPicture(), scale), width, height),
    )
  return (
    <>
      <Choice
        label={settings('label')}
        value={theme}
        options={PICTURE_THEMES.map((name) => [name, settings(name)])}
        onChange={onTheme}
      />
      <Choice
        label={t('scale')}
        value={scale}
        options={SCALES.map((value) => [
          value,
          t('scaleValue', {
            scale: value,
            width: PICTURE_WIDTH * value,
            height: PICTURE_HEIGHT * value,
          }),
        ])}
        onChange={setScale}
      />
      <div className="export-actions">
        <Button onClick={() => void savePng()}>{t('png')}</Button>
        <Button onClick={() => void saveSvg()}>{t('svg')}</Button>
      </div>
    </>
  )
}
