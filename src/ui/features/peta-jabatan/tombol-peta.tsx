import { Button, Menu, Tooltip } from '@mantine/core'
import { IconChevronDown, IconDownload, IconFileImport, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { RouteInput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { type DaftarTindakan, useTawarkanTindakan } from '../../lib/tindakan-layar'
import { notifyTertulis } from '../../components/tertulis'
import { notifyProblem } from '../../lib/notify'
import { teksPeta } from '../../text/peta-jabatan'
import { DialogCetakPeta } from './dialog-cetak-peta'
import { DialogImporAbk } from './dialog-impor-abk'
import { useMejaPeta } from './meja-peta'

/** Prints, exports and imports what is on show. */
export function TombolPeta(): React.JSX.Element {
  const { akar, rancangan } = useMejaPeta()
  const [dialog, setDialog] = useState<'CETAK' | 'IMPOR' | null>(null)
  const tutup = (): void => setDialog(null)
  const isRancangan = rancangan !== null
  useTawarkanTindakan(useMemo(() => tawaran(setDialog, isRancangan), [isRancangan]))
  return (
    <>
      <TombolImpor isRancangan={isRancangan} onBuka={() => setDialog('IMPOR')} />
      <MenuEksporPeta />
      <Button leftSection={<IconPrinter size={16} />} onClick={() => setDialog('CETAK')} data-testid="cetak-peta">
        {teksPeta.cetak}
      </Button>
      <DialogCetakPeta akar={akar?.id ?? null} rancanganId={rancangan?.id ?? null} opened={dialog === 'CETAK'} onClose={tutup} />
      <DialogImporAbk opened={dialog === 'IMPOR'} onClose={tutup} />
    </>
  )
}

/** A file is imported into the data, never into a draft: while one is read the button says so. */
const TombolImpor = ({ isRancangan, onBuka }: { readonly isRancangan: boolean; readonly onBuka: () => void }): React.JSX.Element => (
  <Tooltip label={teksPeta.imporSusunanKini} disabled={!isRancangan} multiline maw={320}>
    <Button
      variant="default"
      leftSection={<IconFileImport size={16} />}
      {...(isRancangan ? { 'data-disabled': true, 'aria-disabled': true } : { onClick: onBuka })}
      data-testid="impor-abk"
    >
      {teksPeta.imporAbk}
    </Button>
  </Tooltip>
)

/** What the command palette offers on this screen. */
const tawaran = (buka: (dialog: 'CETAK' | 'IMPOR') => void, isRancangan: boolean): DaftarTindakan => ({
  judul: teksPeta.judul,
  tindakan: [
    { judul: teksPeta.cetak, ikon: IconPrinter, keys: null, lakukan: () => buka('CETAK') },
    ...(isRancangan ? [] : [{ judul: teksPeta.imporAbk, ikon: IconFileImport, keys: null, lakukan: () => buka('IMPOR') }])
  ],
  pintasan: []
})

type BentukAbk = RouteInput<'abk.ekspor'>['bentuk']
type FormatAbk = RouteInput<'abk.ekspor'>['format']

const ABK: readonly { readonly bentuk: BentukAbk; readonly judul: string; readonly format: readonly FormatAbk[] }[] = [
  { bentuk: 'REKAP', judul: teksPeta.eksporAbk, format: ['xlsx', 'pdf', 'docx'] },
  { bentuk: 'FORMULIR', judul: teksPeta.eksporFormulir, format: ['xlsx', 'pdf', 'docx'] },
  { bentuk: 'ANJAB', judul: teksPeta.eksporAnjab, format: ['pdf', 'docx'] }
]
const NAMA_FORMAT: Readonly<Record<FormatAbk, string>> = { xlsx: teksPeta.excel, pdf: teksPeta.pdf, docx: teksPeta.word }

function MenuEksporPeta(): React.JSX.Element {
  const { akar, rancangan } = useMejaPeta()
  const [isBusy, setBusy] = useState(false)
  const asal = { akar: akar?.id ?? null, rancanganId: rancangan?.id ?? null }
  const tulis = async (ekspor: Promise<{ readonly berkas: string | null; readonly peringatan?: readonly string[] }>): Promise<void> => {
    setBusy(true)
    try {
      const { berkas, peringatan = [] } = await ekspor
      if (berkas !== null) notifyTertulis([teksPeta.tersimpan(berkas), ...peringatan].join('. '), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  const rekap = (format: 'xlsx' | 'pdf', satuBerkas: boolean): void =>
    void tulis(ask('peta-jabatan.rekap', { ...asal, format, satuBerkas }))
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          rightSection={<IconChevronDown size={14} />}
          loading={isBusy}
          data-testid="ekspor-peta"
        >
          {teksPeta.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{teksPeta.eksporRekap}</Menu.Label>
        <Menu.Item onClick={() => rekap('xlsx', true)}>{teksPeta.excel}</Menu.Item>
        {akar === null && <Menu.Item onClick={() => rekap('xlsx', false)}>{teksPeta.eksporRekapPisah}</Menu.Item>}
        <Menu.Item onClick={() => rekap('pdf', true)}>{teksPeta.pdf}</Menu.Item>
        {ABK.map(({ bentuk, judul, format }) => (
          <div key={bentuk}>
            <Menu.Divider />
            <Menu.Label>{judul}</Menu.Label>
            {format.map((f) => (
              <Menu.Item key={f} onClick={() => void tulis(ask('abk.ekspor', { ...asal, bentuk, jabatanIds: null, format: f }))}>
                {NAMA_FORMAT[f]}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
