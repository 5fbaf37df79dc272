import { IconBraces, IconBrackets } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { medanDiketik, ruasTeks } from '../../../../domain/naskah/pola/ruas-teks'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPola as teks } from '../../../text/pola'
import { cariMedan, type MedanPola, useMedanPola } from './medan-pola'
import { PilihMedan } from './pilih-medan'
import classes from './teks-pola.module.css'

type Props = {
  readonly label: string
  readonly nilai: string
  readonly onUbah: (nilai: string) => void
  /** One line only. */
  readonly isSebaris?: boolean
  readonly 'data-testid'?: string
}

/** A text of a template: its fields are coloured while one types, and `{` offers them. */
export function TeksPola({ label, nilai, onUbah, isSebaris = false, ...data }: Props): React.JSX.Element {
  const id = useId()
  const ref = useRef<HTMLTextAreaElement>(null)
  const { dikenal } = useMedanPola()
  const usul = useUsulMedan(ref)
  const ruas = ruasTeks(nilai, dikenal)
  // the field that is being typed is not known yet, but no mistake
  const asing = usul.terbuka ? [] : ruas.filter((r) => r.jenis === 'TAK_DIKENAL').map((r) => r.teks)
  return (
    <div className={classes.medan}>
      <div className={classes.kepalaMedan}>
        <label htmlFor={id}>{label}</label>
        <TombolIkon label={teks.medan} onMouseDown={tetapFokus} onClick={() => sisip(ref.current, '{')} data-testid="sisip-medan">
          <IconBraces size={14} />
        </TombolIkon>
        <TombolIkon label={teks.syarat} onMouseDown={tetapFokus} onClick={() => bungkus(ref.current)}>
          <IconBrackets size={14} />
        </TombolIkon>
      </div>
      <div className={classes.kotak}>
        <div className={classes.bayang} aria-hidden>
          {ruas.map((r, at) => (
            // pieces have no names of their own: their place is what tells them apart
            <span key={`${at}`} data-ruas={r.jenis}>
              {r.teks}
            </span>
          ))}
          {'​'}
        </div>
        <textarea
          ref={ref}
          id={id}
          rows={1}
          spellCheck={false}
          value={nilai}
          aria-invalid={asing.length > 0}
          onChange={({ currentTarget }) => onUbah(isSebaris ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value)}
          onKeyDown={usul.onKeyDown}
          onInput={usul.lihat}
          onSelect={usul.lihat}
          onBlur={usul.tutup}
          {...data}
        />
        {usul.terbuka && <PilihMedan {...usul.terbuka} onPilih={usul.pilih} />}
      </div>
      {asing.length > 0 && <p className={classes.asing}>{asing.map(teks.takDikenal).join(' ')}</p>}
    </div>
  )
}

/** The buttons take no focus: the cursor stays where it was. */
const tetapFokus = (event: React.MouseEvent): void => event.preventDefault()

/** Types into a field as the keyboard would: Ctrl+Z of the field takes it back. */
function sisip(medan: HTMLTextAreaElement | null, isi: string): void {
  medan?.focus()
  document.execCommand('insertText', false, isi)
}

/** Puts what is chosen between the marks of a condition. */
function bungkus(medan: HTMLTextAreaElement | null): void {
  if (!medan) return
  const { value, selectionStart, selectionEnd } = medan
  sisip(medan, `[[${value.slice(selectionStart, selectionEnd)}]]`)
}

type Usul = { readonly cocok: readonly MedanPola[]; readonly ke: number }
type UsulMedan = {
  readonly terbuka: Usul | null
  readonly lihat: () => void
  readonly tutup: () => void
  readonly pilih: (medan: MedanPola, isBesar: boolean) => void
  readonly onKeyDown: (event: React.KeyboardEvent) => void
}

/** Offers fields as soon as a brace is open before the cursor. */
function useUsulMedan(ref: React.RefObject<HTMLTextAreaElement | null>): UsulMedan {
  const { semua } = useMedanPola()
  const [terbuka, setTerbuka] = useState<Usul | null>(null)
  const diketik = () => (ref.current ? medanDiketik(ref.current.value, ref.current.selectionStart) : null)
  const lihat = (): void => {
    const kini = diketik()
    setTerbuka(kini && { cocok: cariMedan(semua, kini.kata), ke: 0 })
  }
  const pilih = ({ nama }: MedanPola, isBesar: boolean): void => {
    const kini = diketik()
    if (!kini || !ref.current) return
    ref.current.setSelectionRange(kini.dari, ref.current.selectionEnd)
    const isKapital = isBesar || (kini.kata !== '' && kini.kata === kini.kata.toUpperCase())
    sisip(ref.current, `{${isKapital ? nama.toUpperCase() : nama}}`)
    setTerbuka(null)
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!terbuka) return
    const dipilih = terbuka.cocok[terbuka.ke]
    const banyak = terbuka.cocok.length
    const tombol: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setTerbuka({ ...terbuka, ke: (terbuka.ke + 1) % Math.max(banyak, 1) }),
      ArrowUp: () => setTerbuka({ ...terbuka, ke: (terbuka.ke + banyak - 1) % Math.max(banyak, 1) }),
      Escape: () => setTerbuka(null),
      ...(dipilih && { Enter: () => pilih(dipilih, event.shiftKey), Tab: () => pilih(dipilih, false) })
    }
    const aksi = tombol[event.key]
    if (!aksi) return
    event.preventDefault()
    event.stopPropagation()
    aksi()
  }
  return { terbuka, lihat, tutup: () => setTerbuka(null), pilih, onKeyDown }
}
