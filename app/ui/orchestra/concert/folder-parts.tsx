import type { Folder } from '#app/domains/orchestra/concert/folder-views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraFolders as words } from '#app/i18n/orchestra-folders.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, type ButtonVariant } from '#app/ui/kit/button.tsx'
import { sayNeed } from '#app/ui/orchestra/music/music-words.ts'

/** One deed on parts: a button and what it is about. */
export function FolderDeed({
  fields,
  text,
  label,
  variant = 'secondary',
}: {
  fields: { intent: string; pieceId?: string; childId?: string; way?: string }
  text: string
  label?: string
  variant?: ButtonVariant
}) {
  const { intent, pieceId = '', childId = '', way } = fields
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="pieceId" value={pieceId} />
      <input type="hidden" name="childId" value={childId} />
      {way && <input type="hidden" name="way" value={way} />}
      <Button variant={variant} small aria-label={label}>
        {text}
      </Button>
    </form>
  )
}

/** Where a part is. */
export const stateOfPart = ({ handedOut, returned }: { handedOut: Date | null; returned: Date | null }) =>
  returned ? 'back' : handedOut ? 'out' : 'planned'

/** A player's folder: a part of each piece. On paper it is a list to fill a folder by. */
export function FolderPart({
  folder: { childId, name, instrument, lines },
  keeps,
}: {
  folder: Folder
  keeps: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  const out = lines.some(({ handedOut, returned }) => handedOut && !returned)
  return (
    <article className="folder stack stack--tight">
      <h3>
        {name}
        <span className="soft">, {t(groupWords(instrument))}</span>
      </h3>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line.pieceId} className="folder__line">
            <span>
              {line.composer}: <cite>{line.title}</cite>
            </span>
            <strong>{sayNeed(line.part, locale)}</strong>
            <span className="small soft">{t(words.state, { state: stateOfPart(line) })}</span>
          </li>
        ))}
      </ul>
      {keeps && out && (
        <div className="no-print">
          <FolderDeed
            fields={{ intent: 'hand', way: 'back', childId }}
            text={t(words.takeBack)}
            label={t(words.returnOf, { name })}
            variant="quiet"
          />
        </div>
      )}
    </article>
  )
}
