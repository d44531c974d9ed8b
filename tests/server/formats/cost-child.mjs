// node cost-child.mjs document|aligned FILE NAME: reads one file in a process of its own, and says as JSON what it cost:
// seconds of the processor, megabytes beyond what the process took with the file already in memory, and the problems.
import { readFileSync } from 'node:fs';
import { readDocumentFile } from '../../../dist/server/formats/documents.js';
import { readMaterial } from '../../../dist/server/formats/read-material.js';

const [, , kind, path, name] = process.argv;
const bytes = readFileSync(path);
if (kind === 'document' && name.endsWith('.docx')) await import('../../../dist/server/formats/docx.js');
const [peakKb, cpu] = [process.resourceUsage().maxRSS, process.cpuUsage()];
const read = kind === 'document' ? await readDocumentFile(name, bytes) : await readMaterial({ file: { name, bytes } });
const { user, system } = process.cpuUsage(cpu);
const codes = read.problems.map(({ code }) => code);
const megabytes = (process.resourceUsage().maxRSS - peakKb) / 1024;
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, codes: [...new Set(codes)] }));
