class _Notification:
    def notify(
        self,
        title: str = ...,
        message: str = ...,
        app_name: str = ...,
        app_icon: str = ...,
        timeout: int = ...,
        ticker: str = ...,
        toast: bool = ...,
        hints: dict[str, object] | None = ...,
    ) -> None: ...

notification: _Notification
