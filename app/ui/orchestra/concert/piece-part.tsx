import type { FoldersView } from '#app/domains/orchestra/concert/folder-views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraFolders as words } from '#app/i18n/orchestra-folders.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { isAlone, sayNeed } from '#app/ui/orchestra/music/music-words.ts'
import { FolderDeed, stateOfPart } from './folder-parts.tsx'

/** One piece: its parts, who has them, what is missing, and ways to change it. */
export function PiecePart({
  piece,
  open,
  reply,
}: {
  piece: FoldersView['pieces'][number]
  open: boolean
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const { pieceId, title, composer, parts, missing, without } = piece
  const all = parts.map(({ part }) => part)
  const say = (part: string) => sayNeed(part, locale, isAlone(part, all))
  const form = formOf(reply?.values.pieceId === pieceId ? reply : undefined, {}, 'hold')
  const players = [
    ...without,
    ...parts.flatMap(({ holders }) => holders.map(({ childId, name }) => ({ childId, name, instrument: null }))),
  ]
  return (
    <section className="stack stack--tight no-print" aria-labelledby={`stykke-${pieceId}`}>
      <h2 id={`stykke-${pieceId}`} className="folder-piece">
        {composer}: <cite>{title}</cite>
      </h2>
      <p className="cluster small">
        {missing.length > 0 ? (
          <strong className="folder-missing">{t(words.missingParts, { parts: missing.map(say).join(', ') })}</strong>
        ) : (
          <Tag tone="success">{t(words.allCovered)}</Tag>
        )}
        {without.length > 0 && <span>{t(words.without, { count: without.length })}</span>}
      </p>
      <Disclosure summary={t(words.change, { title })} open={open || form.reply !== undefined}>
        <div className="stack">
          <ul className="plain-list">
            {parts.map(({ part, holders }) => (
              <li key={part} className="folder__line">
                <strong>{say(part)}</strong>
                {holders.length === 0 && <span className="soft">{t(words.nobody)}</span>}
                {holders.map((holder) => (
                  <span key={holder.childId} className="cluster">
                    {holder.name}
                    <span className="small soft">{t(words.state, { state: stateOfPart(holder) })}</span>
                    <FolderDeed
                      fields={{ intent: 'drop', pieceId, childId: holder.childId }}
                      text="×"
                      label={t(words.drop, { name: holder.name })}
                      variant="quiet"
                    />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <form method="post" className="toolbar" noValidate>
            <input type="hidden" name="intent" value="hold" />
            <input type="hidden" name="pieceId" value={pieceId} />
            <SelectField
              label={t(words.player)}
              ask={t(words.choosePlayer)}
              id={`spiller-${pieceId}`}
              choices={players.map(({ childId, name, instrument }) => ({
                value: childId,
                label: instrument ? `${name} (${t(groupWords(instrument))})` : name,
              }))}
              {...form.field('childId')}
            />
            <SelectField
              label={t(words.part)}
              id={`stemme-${pieceId}`}
              choices={parts.map(({ part }) => ({ value: part, label: say(part) }))}
              {...form.field('part')}
            />
            <Button variant="secondary">{t(words.give)}</Button>
          </form>
          <div className="cluster">
            <FolderDeed
              fields={{ intent: 'propose', pieceId }}
              text={t(words.propose)}
              label={t(words.proposeOf, { title })}
            />
            <FolderDeed
              fields={{ intent: 'hand', way: 'out', pieceId }}
              text={t(words.handOut)}
              label={t(words.handOutOf, { title })}
            />
            <FolderDeed
              fields={{ intent: 'hand', way: 'back', pieceId }}
              text={t(words.takeBack)}
              label={t(words.takeBackOf, { title })}
            />
          </div>
        </div>
      </Disclosure>
    </section>
  )
}
