import { EmptyState } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { teksRotasi } from '../../text/rotasi'
import { DialogKesampingkan } from './dialog-kesampingkan'
import { KelompokTemuan } from './kelompok-temuan'
import { useMeja } from './meja'
import { SaringanTemuan } from './saringan-temuan'
import { GOLONGAN_TEMUAN, golonganOf, type SaringTemuan, semuaTemuan, tersaring, type TemuanRencana } from './temuan-rencana'

/** Every finding of the plan, gravest first, then what was overridden; to be narrowed where there are many. */
export function TabTemuan(): React.JSX.Element {
  const { ruang } = useMeja()
  const [dialog, setDialog] = useState<TemuanRencana | null>(null)
  const [saring, setSaring] = useState<SaringTemuan>({ golongan: null, aturan: null })
  const semua = useMemo(() => semuaTemuan(ruang), [ruang])
  const tampak = tersaring(semua, saring)
  return (
    <div data-testid="temuan">
      {semua.length === 0 ? (
        <Nihil isAdaLangkah={ruang.langkah.length > 0} />
      ) : (
        <SaringanTemuan semua={semua} saring={saring} onSaring={setSaring} />
      )}
      {GOLONGAN_TEMUAN.map((golongan) => (
        <KelompokTemuan key={golongan} golongan={golongan} isi={tampak.filter((t) => golonganOf(t) === golongan)} onPilih={setDialog} />
      ))}
      {dialog && <DialogKesampingkan pilihan={dialog} onClose={() => setDialog(null)} />}
    </div>
  )
}

const Nihil = ({ isAdaLangkah }: { readonly isAdaLangkah: boolean }): React.JSX.Element => (
  <EmptyState
    mt={60}
    icon={<IconChecklist />}
    variant="light"
    title={teksRotasi.temuanNihil}
    description={isAdaLangkah ? teksRotasi.temuanNihilRinci : teksRotasi.temuanBelum}
  />
)
