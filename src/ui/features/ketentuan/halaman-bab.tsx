import { Alert, Badge, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { DialogPengaturanAbk } from '../../components/abk/dialog-pengaturan-abk'
import { Fact, Facts } from '../../components/facts'
import { useAsk } from '../../lib/use-ask'
import { labelLingkup, teksKetentuan as teks } from '../../text/ketentuan'
import type { BabKini } from './bab-kini'
import { KartuButir } from './kartu-butir'
import classes from './ketentuan.module.css'

type Props = { readonly kini: BabKini; readonly snapshot: Snapshot }

/** One chapter: what it asks, where that is written, and its numbers. */
export function HalamanBab({ kini: { bab, keadaan }, snapshot }: Props): React.JSX.Element {
  return (
    <article data-testid="halaman-ketentuan">
      <h2 className={classes.judul}>
        {bab.lingkup !== null && <span className={classes.nomor}>{bab.id}</span>} {bab.judul}
        {bab.perluDicek && <Badge color="emas">{teks.perluDicek}</Badge>}
      </h2>
      <p className={classes.arti}>{bab.arti}</p>
      <Facts>
        <Fact nama={teks.dasar} nilai={bab.dasar} />
        {bab.lingkup && <Fact nama={teks.lingkup} nilai={labelLingkup[bab.lingkup]} />}
        {bab.lingkup && <Fact nama={teks.penagihan} nilai={bab.isDitagihFinal ? teks.ditagihFinal : teks.ditagihSejakUsulan} />}
      </Facts>
      {bab.perluDicek && (
        <Alert color="emas" variant="light" icon={<IconAlertTriangle size={17} />} mt="sm" p="xs">
          {teks.perluDicekRinci}
        </Alert>
      )}
      {!bab.isBolehDiubah && <BukaAbk snapshot={snapshot} />}
      {keadaan.length === 0 && (
        <Text size="sm" c="dimmed" mt="md">
          {teks.tanpaSetelan}
        </Text>
      )}
      {keadaan.map((k) => (
        <KartuButir key={k.butir.kunci} keadaan={k} bab={bab} hariIni={snapshot.tanggal} />
      ))}
    </article>
  )
}

/** Numbers of an ABK are set in their own dialog: every need follows them. */
function BukaAbk({ snapshot }: { readonly snapshot: Snapshot }): React.JSX.Element {
  const { data: aturan } = useAsk('abk.aturan', null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button mt="sm" variant="default" disabled={!aturan} onClick={() => setOpen(true)} data-testid="buka-pengaturan-abk">
        {teks.bukaAbk}
      </Button>
      {isOpen && aturan && <DialogPengaturanAbk aturan={aturan} snapshot={snapshot} onClose={() => setOpen(false)} />}
    </>
  )
}
