import { buttonOfDeed } from '#app/domains/art-round/application/deeds.ts'
import { type WorkField, workField } from '#app/domains/art-round/application/sheet.ts'
import { applying } from '#app/i18n/applying.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { PictureShelf, type PictureShelfProps } from './picture-shelf.tsx'

/** One work: what it is, its pictures, and its place in the order. */
export function WorkCard({ last, ...shelf }: PictureShelfProps & { last: boolean }) {
  const t = useWords()
  const { workId, number, fields, pictures } = shelf
  const text = (field: WorkField) => fields.text(workField(workId, field))
  return (
    <li className="panel form apply-work">
      <div className="cluster cluster--apart">
        <h3>{t(applying.work, { number })}</h3>
        <div className="cluster">
          {number > 1 && (
            <Button
              variant="secondary"
              small
              name="intent"
              id={`up-${workId}`}
              value={buttonOfDeed({ kind: 'up', workId })}
            >
              {t(applying.up)} <span className="only-heard">{t(applying.work, { number })}</span>
            </Button>
          )}
          {!last && (
            <Button
              variant="secondary"
              small
              name="intent"
              id={`down-${workId}`}
              value={buttonOfDeed({ kind: 'down', workId })}
            >
              {t(applying.down)} <span className="only-heard">{t(applying.work, { number })}</span>
            </Button>
          )}
        </div>
      </div>
      <TextField label={t(applying.workTitle)} {...text('title')} />
      <div className="apply-row">
        <NumberField label={t(applying.workYear)} {...text('year')} />
        <TextField
          label={t(applying.editionNo)}
          help={t(applying.editionNoHelp)}
          width="short"
          optional={t(applying.optional)}
          {...text('editionNo')}
        />
      </div>
      <TextField label={t(applying.technique)} help={t(applying.techniqueHelp)} {...text('technique')} />
      <fieldset className="apply-sizes">
        <legend className="field__label">{t(applying.size)}</legend>
        <div className="apply-row">
          <NumberField label={t(applying.height)} unit="cm" decimals {...text('heightMm')} />
          <NumberField label={t(applying.width)} unit="cm" decimals {...text('widthMm')} />
          <NumberField label={t(applying.depth)} unit="cm" decimals {...text('depthMm')} />
        </div>
        <p className="field__help">{t(applying.depthHelp)}</p>
      </fieldset>
      <RadioGroup
        label={t(applying.space)}
        inline
        choices={[
          { value: 'wall', label: t(applying.wall) },
          { value: 'floor', label: t(applying.floor) },
        ]}
        {...text('space')}
      />
      <NumberField label={t(applying.price)} help={t(applying.priceHelp)} unit="kr" {...text('priceOre')} />
      <PictureShelf {...shelf} />
      <Disclosure summary={t(applying.remove)}>
        <div className="stack">
          <p>{t(applying.removeSure, { number, pictures: pictures.length })}</p>
          <div>
            <Button variant="danger" small name="intent" value={buttonOfDeed({ kind: 'remove', workId })}>
              {t(applying.removeYes, { number })}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  )
}
