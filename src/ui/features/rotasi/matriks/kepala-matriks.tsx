import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconClipboardText, IconLayoutSidebarRight, IconSearch } from '@tabler/icons-react'
import { HASIL, type JenisHasil } from '../../../../domain/kit/rule'
import type { BarisMatriks } from '../../../../domain/mutasi/matriks'
import { jumlahPerHasil, type SaringMatriks } from '../../../../domain/mutasi/tata-matriks'
import { MenuEkspor } from '../../../components/menu-ekspor'
import { ask } from '../../../lib/client'
import { teksMatriks as teks } from '../../../text/matriks'
import { labelHasil } from '../../../text/rotasi'
import { useMeja } from '../meja'
import classes from './matriks.module.css'

type Props = {
  readonly semua: readonly BarisMatriks[]
  readonly tampil: readonly BarisMatriks[]
  readonly saring: SaringMatriks
  readonly onSaring: (saring: SaringMatriks) => void
  readonly onTempel: () => void
}

/** Above the matrix: which rows are shown, and what can be done with all of them. */
export function KepalaMatriks({ semua, tampil, saring, onSaring, onTempel }: Props): React.JSX.Element {
  const { ruang, panel } = useMeja()
  const rencanaId = ruang.rencana.id
  return (
    <div className={classes.alat}>
      <SegmentedControl
        size="xs"
        aria-label={teks.saring}
        data={pilihanSaring(semua)}
        value={saring.hasil ?? 'SEMUA'}
        onChange={(value) => onSaring({ ...saring, hasil: HASIL.find((h) => h === value) ?? null })}
        data-testid="saring-matriks"
      />
      <TextInput
        size="xs"
        className={classes.cari ?? ''}
        aria-label={teks.cari}
        placeholder={teks.cari}
        leftSection={<IconSearch size={14} />}
        value={saring.teks}
        onChange={({ currentTarget }) => onSaring({ ...saring, teks: currentTarget.value })}
        data-testid="cari-matriks"
      />
      <span className={classes.jumlah}>{teks.jumlah(tampil.length, semua.length)}</span>
      {!ruang.isTerkunci && (
        <Button size="xs" variant="default" leftSection={<IconClipboardText size={15} />} onClick={onTempel} data-testid="tempel-matriks">
          {teks.tempel}
        </Button>
      )}
      <MenuEkspor
        size="xs"
        label={teks.ekspor}
        onEkspor={(format) => ask('matriks.ekspor', { rencanaId, langkahIds: tampil.map((b) => b.langkah.id), format })}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconLayoutSidebarRight size={15} />}
        onClick={panel.tukar}
        aria-pressed={panel.isTampak}
      >
        {panel.isTampak ? teks.tutupPanel : teks.bukaPanel}
      </Button>
    </div>
  )
}

const SARINGAN: readonly JenisHasil[] = ['BLOK', 'PERINGATAN', 'TIDAK_DAPAT_DIPERIKSA', 'LULUS']

/** Each gravity with how many rows it has; those without any are left out. */
function pilihanSaring(semua: readonly BarisMatriks[]): { value: string; label: string }[] {
  const jumlah = jumlahPerHasil(semua)
  const ada = SARINGAN.filter((hasil) => jumlah[hasil] > 0)
  return [
    { value: 'SEMUA', label: `${teks.semua} ${semua.length}` },
    ...ada.map((hasil) => ({ value: hasil, label: `${labelHasil[hasil]} ${jumlah[hasil]}` }))
  ]
}
