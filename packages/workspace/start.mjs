// `npm start`: installs what is missing, builds what changed, starts the gateway in this process.
import { buildForStart } from './build.mjs';
import { installForStart, isInstalledForStart } from './install.mjs';
import { root, stopAll, stopWithParent } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node 20.19 trở lên, máy này có ${process.versions.node} / Node 20.19 or later is needed.`);
  process.exit(1);
}
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7);
const stop = () => {
  stopAll();
  process.exit(130);
};
process.on('SIGINT', stop).on('SIGTERM', stop);
stopWithParent(() => process.kill(process.pid, 'SIGTERM'));

async function step(what, work) {
  console.log(`[${seconds()}] ${what} …`);
  const ticking = setInterval(() => console.log(`[${seconds()}]   …`), 10_000);
  const { ok, output } = await work();
  clearInterval(ticking);
  if (ok) return;
  console.error(output);
  console.error(`Không xong bước "${what}". Chạy lại npm start; nếu vẫn lỗi, gửi đoạn trên cho người quản trị.`);
  process.exit(1);
}

if (!isInstalledForStart()) await step('Cài các gói (lần đầu vài phút nếu mạng chậm) / installing packages', installForStart);
await step('Dựng những gì đã đổi / building what changed', buildForStart);
console.log(`[${seconds()}] Khởi động / starting …`);
process.off('SIGINT', stop).off('SIGTERM', stop);
try {
  await import(new URL('apps/gateway/dist/main.js', root));
} catch (error) {
  // a taken port, a setting out of range: the sentence is for whoever starts it, the stack only for what nobody foresaw
  console.error(error.constructor === Error ? `Không khởi động được / could not start: ${error.message}` : error);
  process.exit(1);
}
console.log(`[${seconds()}] sẵn sàng / ready`);
