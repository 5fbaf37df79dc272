import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'
import { teksBeban } from '../../text/peta-jabatan'
import { BebanJabatan } from './beban-jabatan'
import { BebanUnit } from './beban-unit'
import { BelumAbkTabel } from './belum-abk-tabel'
import { LIHAT_BEBAN } from './keadaan-peta'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { PilihLihat } from './pilih-lihat'

/** How heavily posts and units are loaded, and what is left to be worked out. */
export function TabBeban(): React.JSX.Element {
  const { keadaan, pergi } = useMejaPeta()
  const { lihatBeban } = keadaan
  const alat = (
    <PilihLihat
      label={teksBeban.lihatApa}
      pilihan={LIHAT_BEBAN.map((value) => ({ value, label: teksBeban.lihat[value] }))}
      value={lihatBeban}
      onPilih={(next) => pergi({ lihatBeban: next, urut: null })}
    />
  )
  return (
    <>
      <div className={classes.alat}>
        {alat}
        <BukaBerikut />
      </div>
      {lihatBeban === 'jabatan' && <BebanJabatan />}
      {lihatBeban === 'unit' && <BebanUnit />}
      {lihatBeban === 'belum' && <BelumAbkTabel />}
    </>
  )
}

/** Opens the first post, in the order of the chart, that has no ABK; nothing when all have one. */
function BukaBerikut(): React.JSX.Element | null {
  const { rekap, bukaAbk } = useMejaPeta()
  const berikut = barisRekapOf(rekap)
    .flatMap(({ anggota }) => anggota)
    .find((j) => j.bebanKerja === null)
  if (!berikut) return null
  return (
    <Button
      ml="auto"
      size="xs"
      variant="light"
      rightSection={<IconArrowRight size={15} />}
      title={berikut.nama}
      onClick={() => bukaAbk(berikut.id)}
      data-testid="abk-berikut"
    >
      {teksBeban.bukaBerikut}
    </Button>
  )
}
