//! Safe graphics on Linux, chosen before GTK starts.
//!
//! WebKitGTK draws through DMA-BUF, which leaves the window blank on NVIDIA's driver and where there is no
//! graphics device. The other blank window, an AppImage that carries an old libwayland, is not mended by
//! any variable: that is why the packages are .deb.

/// Set to anything but 0, it turns every acceleration off.
pub(crate) const VARIABLE: &str = "RAPPORTEUR_SAFE_GRAPHICS";

/// Starts the program again with the careful settings, if this computer needs them.
#[cfg(target_os = "linux")]
pub(crate) fn be_safe_where_needed() {
    let wanted: Vec<_> = needed(&Machine::here())
        .iter()
        .filter(|name| std::env::var_os(name).is_none())
        .collect();
    if !wanted.is_empty() {
        begin_again(wanted.into_iter().map(|name| (*name, "1")));
    }
}

/// Starts the program again with every acceleration off; returns where that was tried before.
#[cfg(target_os = "linux")]
pub(crate) fn try_safe() {
    if !Machine::here().asked {
        begin_again([(VARIABLE, "1")].into_iter());
    }
}

/// The environment of a running program can't be changed safely: it takes the place of itself.
#[cfg(target_os = "linux")]
fn begin_again(settings: impl Iterator<Item = (&'static str, &'static str)>) {
    use std::os::unix::process::CommandExt;

    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let arguments = std::env::args_os().skip(1);
    let error = std::process::Command::new(program)
        .args(arguments)
        .envs(settings)
        .exec();
    eprintln!("Safe graphics could not be chosen: {error}");
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn be_safe_where_needed() {}

#[cfg(target_os = "linux")]
#[derive(Debug, Clone, Copy, Default)]
struct Machine {
    asked: bool,
    nvidia: bool,
    device: bool,
}

#[cfg(target_os = "linux")]
impl Machine {
    fn here() -> Self {
        let there = |path: &str| std::path::Path::new(path).exists();
        Self {
            asked: std::env::var(VARIABLE).is_ok_and(|value| !value.is_empty() && value != "0"),
            nvidia: there("/proc/driver/nvidia/version"),
            device: there("/dev/dri"),
        }
    }
}

#[cfg(target_os = "linux")]
fn needed(machine: &Machine) -> &'static [&'static str] {
    const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    const COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    if machine.asked || !machine.device {
        &[DMABUF, COMPOSITING]
    } else if machine.nvidia {
        &[DMABUF]
    } else {
        &[]
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_sound_computer_keeps_its_acceleration() {
        let sound = Machine {
            device: true,
            ..Machine::default()
        };
        assert!(needed(&sound).is_empty());
    }

    #[test]
    fn nvidia_loses_the_shared_buffers_only() {
        let nvidia = Machine {
            device: true,
            nvidia: true,
            ..Machine::default()
        };
        assert_eq!(needed(&nvidia), ["WEBKIT_DISABLE_DMABUF_RENDERER"]);
    }

    #[test]
    fn without_a_graphics_device_or_when_asked_everything_is_off() {
        let asked = Machine {
            device: true,
            asked: true,
            ..Machine::default()
        };
        assert_eq!(needed(&asked).len(), 2);
        assert_eq!(needed(&Machine::default()).len(), 2);
    }
}
