import { ActionIcon, Badge, Button, Group, Loader, Text } from '@mantine/core'
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconSitemap } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { type Rancangan, RancanganId } from '../../../domain/rancangan/rancangan'
import { LembarAbk } from '../../components/abk/lembar-abk'
import { AnswerProblem } from '../../components/answer-problem'
import { DialogBuang } from '../../components/dialog-buang'
import { Page } from '../../components/page'
import { doCommand } from '../../lib/do-command'
import { gantiTempat, pergiKe, tempatOf, useLokasi } from '../../lib/lokasi'
import { type Penyunting, PenyuntingContext } from '../../lib/penyunting'
import { type Susunan, useSusunan } from '../../lib/use-susunan'
import { useUnsaved } from '../../lib/use-unsaved'
import { teksAbk as teks } from '../../text/abk'
import { useHak } from '../../lib/sesi'

/** ABK and informasi jabatan of one post; `rancangan` in the address makes it the post as a draft has it. */
export function AbkScreen(): React.JSX.Element {
  const { id, rancangan } = useLokasi().kueri
  const { susunan, isHilang, error } = useSusunan(rancangan === undefined ? null : RancanganId.parse(rancangan))
  if (error) return <AnswerProblem error={error} />
  if (id === undefined || isHilang) return <TidakAda pesan={isHilang ? teks.rancanganTidakAda : teks.tidakAda} />
  if (!susunan) return <Loader m="xl" />
  return <Meja susunan={susunan} jabatanId={JabatanId.parse(id)} />
}

const TidakAda = ({ pesan }: { readonly pesan: string }): React.JSX.Element => (
  <Group m="lg" gap="md">
    <Text>{pesan}</Text>
    <Button variant="default" size="compact-sm" onClick={() => kembali(null)}>
      {teks.kembali}
    </Button>
  </Group>
)

type MejaProps = { readonly susunan: Susunan; readonly jabatanId: JabatanId }

function Meja({ susunan: { snapshot, rancangan }, jabatanId }: MejaProps): React.JSX.Element {
  const [isBerubah, setBerubah] = useState(false)
  const unsaved = useUnsaved(isBerubah)
  const isBerhak = useHak(rancangan ? 'RENCANA' : 'DATA')
  const penyunting = useMemo(() => {
    const langsung = penyuntingAbk(jabatanId, rancangan, snapshot.tanggal)
    return { ...langsung, isBoleh: isBerhak && langsung.isBoleh }
  }, [jabatanId, rancangan, snapshot.tanggal, isBerhak])
  return (
    <PenyuntingContext value={penyunting}>
      <Page fill>
        <LembarAbk
          jabatanId={jabatanId}
          snapshot={snapshot}
          kiri={
            <ActionIcon variant="default" size={34} aria-label={teks.kembali} title={teks.kembali} onClick={() => kembali(jabatanId)}>
              <IconArrowLeft size={18} />
            </ActionIcon>
          }
          kanan={<Kanan snapshot={snapshot} jabatanId={jabatanId} rancangan={rancangan} />}
          onBerubah={setBerubah}
        />
      </Page>
      <DialogBuang opened={unsaved.target !== null} onKembali={unsaved.stay} onBuang={unsaved.leave} />
    </PenyuntingContext>
  )
}

const tempatAbk = (id: JabatanId, rancangan: Rancangan | null): Readonly<Record<string, string>> => ({
  id,
  ...(rancangan ? { rancangan: rancangan.id } : {})
})

/** Edits go into the post itself, or into the draft as proposals; undo comes back here. */
function penyuntingAbk(jabatanId: JabatanId, rancangan: Rancangan | null, tanggal: string): Penyunting {
  const tempat = tempatOf('/abk', tempatAbk(jabatanId, rancangan))
  return {
    rancanganId: rancangan?.id ?? null,
    isBoleh: rancangan === null || rancangan.status === 'DRAF',
    tanggal,
    lakukan: (name, input) =>
      rancangan
        ? doCommand('usulan.add', { rancanganId: rancangan.id, perintah: name, masukan: input }, tempat)
        : doCommand(name, input, tempat)
  }
}

/** Back to where one came from; in a window that began here, to the posts. */
function kembali(id: JabatanId | null): void {
  if (window.history.length > 1) window.history.back()
  else pergiKe('/jabatan', id === null ? {} : { id })
}

type KananProps = { readonly snapshot: Snapshot; readonly jabatanId: JabatanId; readonly rancangan: Rancangan | null }

/** The draft it is part of, its place on the chart, and the other posts of its unit, one after the other. */
function Kanan({ snapshot, jabatanId, rancangan }: KananProps): React.JSX.Element | null {
  const jabatan = snapshot.jabatan.get(jabatanId)
  if (!jabatan) return null
  const saudara = snapshot.jabatanByUnor.get(jabatan.unorId) ?? []
  const at = saudara.findIndex((j) => j.id === jabatanId)
  const ke = (n: number) => {
    const tujuan = saudara[n]
    return tujuan && { tujuan, onClick: () => gantiTempat('/abk', tempatAbk(tujuan.id, rancangan)) }
  }
  return (
    <Group gap={6} wrap="nowrap">
      {rancangan && (
        <Badge color="emas" maw={220} title={rancangan.nama}>
          {rancangan.nama}
        </Badge>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconSitemap size={15} />}
        onClick={() => pergiKe('/bagan', { unor: jabatan.unorId, ...(rancangan ? { rancangan: rancangan.id } : {}) })}
      >
        {teks.bagan}
      </Button>
      <Text size="xs" c="gray.6" className="angka">
        {teks.urutan(at + 1, saudara.length)}
      </Text>
      <Panah label={teks.sebelumnya} ke={ke(at - 1)} ikon={<IconChevronLeft size={17} />} />
      <Panah label={teks.berikutnya} ke={ke(at + 1)} ikon={<IconChevronRight size={17} />} />
    </Group>
  )
}

type PanahProps = {
  readonly label: string
  readonly ke: { readonly tujuan: { readonly nama: string }; readonly onClick: () => void } | undefined
  readonly ikon: React.ReactNode
}

const Panah = ({ label, ke, ikon }: PanahProps): React.JSX.Element => (
  <ActionIcon
    variant="default"
    size={30}
    aria-label={label}
    title={ke ? `${label}: ${ke.tujuan.nama}` : label}
    disabled={!ke}
    onClick={ke?.onClick}
  >
    {ikon}
  </ActionIcon>
)
