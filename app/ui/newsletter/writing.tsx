import { useEffect, useState } from 'react'
import { BLOCK_EXAMPLES } from '#app/domains/outreach/newsletter/blocks.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { TextArea, type TextAreaProps } from '#app/ui/kit/text-area.tsx'
import { type Mark, withMark } from './marks.ts'

function useMarks(): { name: string; mark: Mark; written: string }[] {
  const t = useWords()
  const sample = t(words.sampleWords)
  const heading = t(words.sampleHeading)
  const item = t(words.sampleItem)
  const around = (before: string, after: string) => ({ before, after, sample, alone: false })
  const line = (before: string, what: string) => ({ before, after: '', sample: what, alone: true })
  return [
    { name: t(words.markHeading), mark: line('## ', heading), written: `## ${heading}` },
    { name: t(words.markStrong), mark: around('**', '**'), written: `**${sample}**` },
    { name: t(words.markEm), mark: around('*', '*'), written: `*${sample}*` },
    { name: t(words.markLink), mark: around('[', '](https://)'), written: `[${sample}](https://…)` },
    { name: t(words.markList), mark: line('- ', item), written: `- ${item}` },
    { name: t(words.markQuote), mark: line('> ', sample), written: `> ${sample}` },
  ]
}

/** How to write, for all: the marks and the blocks, with what each gives. */
export function WritingHelp() {
  const t = useWords()
  const marks = useMarks()
  return (
    <Disclosure summary={t(words.marksHelp).replace(/:$/, '')}>
      <div className="stack">
        <ul className="plain-list letter-marks">
          {marks.map(({ name, written }) => (
            <li key={name}>
              {name}: <code>{written}</code>
            </li>
          ))}
        </ul>
        <p>{t(words.blocksHelp)}</p>
        <ul className="plain-list stack stack--tight">
          {BLOCK_EXAMPLES.map((block) => (
            <li key={block}>
              <code>{block}</code> {t(words.blockWhat, { block: block.replace(/[{}]/g, '') })}
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}

/** The row of buttons over a text: there only once the page has its program. */
function Toolbar({ field }: { field: string }) {
  const t = useWords()
  const marks = useMarks()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  const put = (mark: Mark) => {
    const box = document.getElementById(fieldId(field))
    if (!(box instanceof HTMLTextAreaElement)) return
    const { text, from, to } = withMark(box.value, box.selectionStart, box.selectionEnd, mark)
    box.value = text
    box.focus()
    box.setSelectionRange(from, to)
  }
  return (
    <fieldset className="cluster letter-tools">
      <legend className="only-heard">{t(words.toolbar)}</legend>
      {marks.map(({ name, mark }) => (
        <Button key={name} type="button" variant="secondary" small onClick={() => put(mark)}>
          {name}
        </Button>
      ))}
      {BLOCK_EXAMPLES.map((block) => (
        <Button
          key={block}
          type="button"
          variant="quiet"
          small
          onClick={() => put({ before: '', after: '', sample: block, alone: true })}
        >
          {block.replace(/[{}]/g, '')}
        </Button>
      ))}
    </fieldset>
  )
}

/** A letter's text, with its buttons. */
export function LetterText(props: TextAreaProps) {
  return (
    <div className="stack stack--tight">
      <Toolbar field={props.name} />
      <TextArea rows={16} className="ds-input letter-text" spellCheck {...props} />
    </div>
  )
}
