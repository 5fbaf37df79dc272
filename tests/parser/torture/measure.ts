import { peakMemory } from '../../../scripts/bench/peak-memory.mjs'
import { checkFile } from './check-file'

// Reads one file in a process of its own: how it fared, how long the processor worked on it, and by how much the memory grew at its highest.
const [path = ''] = process.argv.slice(2)
const before = process.memoryUsage.rss()
const start = process.cpuUsage()
const verdict = await checkFile(path)
const { user, system } = process.cpuUsage(start)
const grown = peakMemory() * 1024 * 1024 - before
process.stdout.write(JSON.stringify({ ...verdict, ms: (user + system) / 1000, megabytes: grown / 1024 / 1024 }))
