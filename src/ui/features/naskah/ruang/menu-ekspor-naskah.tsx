import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileTypeDoc, IconFileTypePdf, IconFileTypeXls, IconFolder } from '@tabler/icons-react'
import type { RouteInput } from '../../../../contract/routes'
import type { FormatDokumen } from '../../../../domain/kit/document'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { teksNaskah as teks } from '../../../text/naskah'
import { type EksporLalu, useEksporNaskah } from './ekspor-naskah'
import type { JenisRuang, SubjekRuang } from './pilihan-naskah'
import classes from './menu-ekspor-naskah.module.css'

type Permintaan = RouteInput<'naskah.ekspor'>

type Props = {
  readonly jenis: JenisRuang
  readonly subjek: SubjekRuang
  readonly dasar: Omit<Permintaan, 'format' | 'bentuk' | 'kunci'>
}

const IKON = { pdf: IconFileTypePdf, docx: IconFileTypeDoc, xlsx: IconFileTypeXls } as const satisfies Record<FormatDokumen, unknown>

/** Writes the paper as a file: of the person on show, or of everybody, in one file or a file each. */
export function MenuEksporNaskah({ jenis, subjek, dasar }: Props): React.JSX.Element {
  const { isSibuk, terakhir, tulis } = useEksporNaskah()
  const banyak = jenis.subjek.length
  const namaOf = (format: FormatDokumen): string => (format === 'docx' && jenis.isTemplatWord ? teks.wordKantor : teks.format[format])
  const butir = (format: FormatDokumen, label: string, cakupan: Pick<Permintaan, 'kunci' | 'bentuk'>): React.JSX.Element => {
    const Ikon = IKON[format]
    return (
      <Menu.Item
        key={label}
        leftSection={<Ikon size={16} />}
        onClick={() => void tulis(jenis.judul, { ...dasar, ...cakupan, format })}
        data-testid={`ekspor-${format}${cakupan.kunci === null ? `-${cakupan.bentuk.toLowerCase()}` : ''}`}
      >
        {label}
      </Menu.Item>
    )
  }
  return (
    <Menu position="bottom-end" shadow="md" width={290}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />} loading={isSibuk} data-testid="ekspor-naskah">
          {teks.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {banyak > 1 && <Menu.Label>{teks.orangIni}</Menu.Label>}
        {jenis.formats.map((f) => butir(f, namaOf(f), { kunci: [subjek.kunci], bentuk: 'SATU' }))}
        {banyak > 1 && (
          <>
            <Menu.Label>{teks.semuaOrang(banyak)}</Menu.Label>
            {jenis.formats.map((f) => butir(f, teks.satuBerkas(namaOf(f)), { kunci: null, bentuk: 'SATU' }))}
            {jenis.formats.map((f) => butir(f, teks.perOrang(namaOf(f)), { kunci: null, bentuk: 'PER_ORANG' }))}
          </>
        )}
        <Terakhir terakhir={terakhir} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The files written last; a click copies where one lies. */
const Terakhir = ({ terakhir }: { readonly terakhir: readonly EksporLalu[] }): React.JSX.Element | null =>
  terakhir.length === 0 ? null : (
    <>
      <Menu.Divider />
      <Menu.Label>{teks.eksporTerakhir}</Menu.Label>
      {terakhir.map(({ judul, berkas }) => (
        <Menu.Item key={berkas} leftSection={<IconFolder size={16} />} title={teks.salinTempat} onClick={() => salin(berkas)}>
          <span className={classes.berkas}>
            {judul}
            <small>{berkas}</small>
          </span>
        </Menu.Item>
      ))}
    </>
  )

/** Through a copy event: the window grants no page the clipboard itself. */
function salin(teksTempat: string): void {
  const isi = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', teksTempat)
    event.preventDefault()
  }
  document.addEventListener('copy', isi, { once: true })
  if (document.execCommand('copy')) notifyDone(teks.tempatTersalin)
  else notifyProblem(null)
  document.removeEventListener('copy', isi)
}
