import { buttonOfDeed } from '#app/domains/art-round/application/deeds.ts'
import { type WorkField, workField } from '#app/domains/art-round/application/sheet.ts'
import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { PictureShelf, type PictureShelfProps } from './picture-shelf.tsx'
import { PriceField } from './price-field.tsx'

/** One work: what it is, its pictures, and its place in the order. */
export function WorkCard({ last, rules, ...shelf }: PictureShelfProps & { last: boolean; rules: CallRules }) {
  const t = useWords()
  const { workId, number, fields, pictures } = shelf
  const { maxWorkAge } = rules
  const text = (field: WorkField) => fields.text(workField(workId, field))
  return (
    <li className="panel form apply-work" id={`verk-${workId}`}>
      <div className="cluster cluster--apart">
        <h3>{t(applicationFields.work, { number })}</h3>
        <div className="cluster">
          {number > 1 && (
            <Button
              variant="secondary"
              small
              name="intent"
              id={`up-${workId}`}
              value={buttonOfDeed({ kind: 'up', workId })}
            >
              {t(applicationFields.up)} <span className="only-heard">{t(applicationFields.work, { number })}</span>
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
              {t(applicationFields.down)} <span className="only-heard">{t(applicationFields.work, { number })}</span>
            </Button>
          )}
        </div>
      </div>
      <TextField label={t(applicationFields.workTitle)} {...text('title')} />
      <div className="apply-row">
        <NumberField
          label={t(applicationFields.workYear)}
          help={
            maxWorkAge === null
              ? undefined
              : t(callRules.workYearAsked, { earliest: rules.year - maxWorkAge, latest: rules.year })
          }
          {...text('year')}
        />
        <TextField
          label={t(applicationFields.editionNo)}
          help={t(applicationFields.editionNoHelp)}
          width="short"
          optional={t(applicationFields.optional)}
          {...text('editionNo')}
        />
      </div>
      <TextField
        label={t(applicationFields.technique)}
        help={t(applicationFields.techniqueHelp)}
        {...text('technique')}
      />
      <fieldset className="apply-sizes">
        <legend className="field__label">{t(applicationFields.size)}</legend>
        <div className="apply-row">
          <NumberField label={t(applicationFields.height)} unit="cm" decimals {...text('heightMm')} />
          <NumberField label={t(applicationFields.width)} unit="cm" decimals {...text('widthMm')} />
          <NumberField label={t(applicationFields.depth)} unit="cm" decimals {...text('depthMm')} />
        </div>
        <p className="field__help">{t(applicationFields.depthHelp)}</p>
      </fieldset>
      <RadioGroup
        label={t(applicationFields.space)}
        inline
        choices={[
          { value: 'wall', label: t(applicationFields.wall) },
          { value: 'floor', label: t(applicationFields.floor) },
        ]}
        {...text('space')}
      />
      <PriceField workId={workId} fields={fields} rules={rules} />
      <PictureShelf {...shelf} />
      <Disclosure summary={t(applicationFields.remove)}>
        <div className="stack">
          <p>{t(applicationFields.removeSure, { number, pictures: pictures.length })}</p>
          <div>
            <Button variant="danger" small name="intent" value={buttonOfDeed({ kind: 'remove', workId })}>
              {t(applicationFields.removeYes, { number })}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  )
}
