class WindowsBalloonTip:
    def __init__(
        self,
        title: str,
        message: str,
        app_name: str,
        app_icon: str = ...,
        timeout: int = ...,
    ) -> None: ...
    def __del__(self) -> None: ...
